## El diálogo que regenera una clave, también porque otra persona la tiene: qué dejará de funcionar, qué viene después, los botones.

# Los títulos del diálogo. $name: el nombre de la subcuenta.
regenerate-title = ¿Regenerar la clave de { $name }?
regenerate-title-second = ¿Regenerar la clave de { $name }: segundo intento?
regenerate-title-missing = ¿Crear una clave para { $name }?
regenerate-title-missing-second = ¿Crear una clave para { $name }: segundo intento?
regenerate-title-compromised = ¿Restablecer ahora la clave de { $name }?

# Qué significa, lo más grave primero.
regenerate-intruder = Quien tenga esta clave puede cambiar, editar o borrar cualquier cosa en esta subcuenta hasta que la restablezcas.
regenerate-stops = La clave que se usa ahora deja de funcionar al momento.
regenerate-stops-guided = La clave que se usa ahora deja de funcionar en cuanto hagas clic en «Yes, Reset» en HighLevel.
regenerate-stops-missing = Esta subcuenta no tiene clave ahora, así que nada deja de funcionar.
regenerate-second =
    { $hours ->
        [one] Pasó { $hours } hora sin que llegara una clave. HighLevel dice: haz clic una vez más. Este es el segundo y último intento; si no llega una clave en otra { $hours } hora, tendrá que ayudar el soporte de HighLevel.
       *[other] Pasaron { $hours } horas sin que llegara una clave. HighLevel dice: haz clic una vez más. Este es el segundo y último intento; si no llega una clave en otras { $hours } horas, tendrá que ayudar el soporte de HighLevel.
    }
regenerate-comes =
    { $hours ->
        [one] La nueva puede tardar hasta { $hours } hora en llegar; Key Desk está atento y te avisa.
       *[other] La nueva puede tardar hasta { $hours } horas en llegar; Key Desk está atento y te avisa.
    }
regenerate-comes-hidden =
    { $hours ->
        [one] La nueva puede tardar hasta { $hours } hora en llegar. HighLevel no le muestra esta clave a Key Desk, así que Key Desk no puede verla llegar: cuando esté allí, cópiala en HighLevel y pégala aquí.
       *[other] La nueva puede tardar hasta { $hours } horas en llegar. HighLevel no le muestra esta clave a Key Desk, así que Key Desk no puede verla llegar: cuando esté allí, cópiala en HighLevel y pégala aquí.
    }
regenerate-then-guided = Después de escribir la palabra, Key Desk abre la página de esta subcuenta en tu navegador. Tú haces clic allí; Key Desk no cambia nada.

# Los lugares que usan la clave, por su nombre, siguen a cada una de estas frases.
regenerate-places-stop =
    { $count ->
        [one] { $count } lugar usa esta clave y dejará de funcionar hasta que lo actualices:
       *[other] { $count } lugares usan esta clave y dejarán de funcionar hasta que los actualices:
    }
regenerate-places-wait =
    { $count ->
        [one] { $count } lugar espera la clave nueva:
       *[other] { $count } lugares esperan la clave nueva:
    }
regenerate-no-places = No hay ningún lugar anotado que use esta clave. Aun así puede usarse en alguna parte (Zapier, Make, Pabbly, el plugin de WordPress…); lo que la use se detiene hasta que le des la clave nueva.

# El botón que lo hace y el que deja todo como está.
regenerate-go = Sí, restablecer esta clave
regenerate-go-missing = Sí, crear esta clave
regenerate-go-guided = Abrir la página en HighLevel
regenerate-stay = Conservar la clave actual
regenerate-not-now = Ahora no

# Mientras se envía: a los dos segundos; a los diez; y el botón que entonces cierra el diálogo.
regenerate-asking = Pidiendo la clave nueva a HighLevel…
regenerate-opening = Abriendo la página en tu navegador…
regenerate-asking-long = HighLevel se toma su tiempo. No hace falta que esperes aquí: Key Desk sigue por su cuenta y te dice qué pasó. Solo la pide una vez.
regenerate-go-on = Cerrar y dejar que siga
