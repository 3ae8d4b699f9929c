## Regenerar muchas claves a la vez: el diálogo que pregunta y la franja que cuenta cómo sigue.

# El título del diálogo; el segundo, cuando otra persona tiene las claves.
many-title =
    { $count ->
        [one] ¿Regenerar esta clave?
       *[other] ¿Regenerar { $count } claves?
    }
many-title-compromised =
    { $count ->
        [one] Otra persona tiene esta clave
       *[other] Otra persona tiene { $count } claves
    }
many-reviewing = Mirando qué pasaría…
many-none-possible = Ahora no se puede regenerar ninguna de estas claves.
many-changed-meanwhile = Algunas de estas claves cambiaron mientras tanto, así que no se envió nada.
many-changed-look-again = Así está ahora. Míralo otra vez.
many-compromised-why =
    { $count ->
        [one] Mientras esta clave funcione, quien la tenga puede leer y cambiar todo en esta subcuenta. Restablécela ahora.
       *[other] Mientras estas claves funcionen, quien las tenga puede leer y cambiar todo en estas subcuentas. Restablécelas ahora.
    }
# Lo que pasa primero, por los dos caminos: Key Desk se lo pide a HighLevel, o haces clic en las páginas que abre.
many-stops =
    { $count ->
        [one] La clave que se usa ahora deja de funcionar al momento.
       *[other] Las claves que se usan ahora dejan de funcionar, una tras otra.
    }
many-stops-guided =
    { $count ->
        [one] La clave que se usa ahora deja de funcionar en cuanto hagas clic.
       *[other] Cada clave que se usa ahora deja de funcionar en cuanto hagas clic.
    }
many-guided = Key Desk no puede pulsar el botón de HighLevel por ti. Abre la página de una subcuenta tras otra; tú haces clic allí, y Key Desk te pregunta después de cada una antes de abrir la siguiente. Puedes pausar o parar cuando quieras.
many-takes =
    { $count ->
        [one]
            { $hours ->
                [one] La nueva puede tardar hasta { $hours } hora en llegar; Key Desk está atento y te avisa.
               *[other] La nueva puede tardar hasta { $hours } horas en llegar; Key Desk está atento y te avisa.
            }
       *[other]
            { $hours ->
                [one] Las nuevas pueden tardar hasta { $hours } hora en llegar; Key Desk está atento y te avisa.
               *[other] Las nuevas pueden tardar hasta { $hours } horas en llegar; Key Desk está atento y te avisa.
            }
    }
# $time: una duración, como «2 min».
many-asking-takes = Pedirlas tarda unos { $time }, porque HighLevel limita cuántas solicitudes acepta.
many-some-without-key =
    { $count ->
        [one] { $count } de ellas no tiene clave ahora: allí no se detiene nada.
       *[other] { $count } de ellas no tienen clave ahora: allí no se detiene nada.
    }
many-none-has-key =
    { $count ->
        [one] Ahora no tiene clave, así que nada deja de funcionar.
       *[other] Ninguna de ellas tiene clave ahora, así que nada deja de funcionar.
    }
# $stop: many-places-stop. $kinds: como «Zapier 12, Make 3». $places: cuántos lugares usan las claves.
many-places =
    { $places ->
        [one] { $stop } hasta que le des la nueva: { $kinds }.
       *[other] { $stop } hasta que les des las nuevas: { $kinds }.
    }
many-places-stop =
    { $places ->
        [one] { $places } lugar usa estas claves y se detendrá
       *[other] { $places } lugares usan estas claves y se detendrán
    }
many-without-places =
    { $count ->
        [one] Para { $count } subcuenta no hay lugares anotados: lo que use esa clave también se detiene.
       *[other] Para { $count } subcuentas no hay lugares anotados: lo que use esas claves también se detiene.
    }
# $everything: many-everything.
many-no-places =
    { $count ->
        [one] { $everything } (Zapier, Make, Pabbly, el plugin de WordPress…) se detiene hasta que le des la nueva. Aún no hay lugares anotados para ella.
       *[other] { $everything } (Zapier, Make, Pabbly, el plugin de WordPress…) se detiene hasta que le des las nuevas. Aún no hay lugares anotados para ellas.
    }
many-everything =
    { $count ->
        [one] Todo lo que usa esta clave
       *[other] Todo lo que usa estas claves
    }
many-left-out =
    { $count ->
        [one] { $count } subcuenta se queda fuera:
       *[other] { $count } subcuentas se quedan fuera:
    }
# Una lista de nombres que no termina ahí.
many-names-and-more = { $names } y { $count } más
many-order = ¿En qué orden?
many-order-as-listed = Como están en la tabla
many-order-old-first = Primero las claves antiguas
many-order-missing-first = Primero las subcuentas sin clave
many-change-nothing = No cambiar nada
many-confirm =
    { $count ->
        [one] Sí, restablecer esta clave
       *[other] Sí, restablecer estas { $count } claves
    }
many-began =
    { $count ->
        [one] Key Desk ha empezado a regenerar { $count } clave.
       *[other] Key Desk ha empezado a regenerar { $count } claves.
    }
many-began-guided =
    { $count ->
        [one] Key Desk abre la página de { $count } subcuenta.
       *[other] Key Desk abre las páginas de { $count } subcuentas, una tras otra.
    }

## De quién son las claves

# $counted: como «4 subcuentas:».
many-names = { $counted } { $names }.
many-names-others =
    { $count ->
        [one] { $counted } { $names } y { $count } más.
       *[other] { $counted } { $names } y { $count } más.
    }
many-names-counted =
    { $count ->
        [one] { $count } subcuenta:
       *[other] { $count } subcuentas:
    }
many-names-show = Mostrar todas
many-list-hide = Ocultar la lista
many-names-list = Subcuentas cuyas claves se regeneran

## La franja: cómo sigue

many-run = Regeneración de muchas claves
many-run-running =
    { $count ->
        [one] Regenerando { $count } clave
       *[other] Regenerando { $count } claves
    }
many-run-running-guided =
    { $count ->
        [one] Regenerando { $count } clave
       *[other] Regenerando { $count } claves, una tras otra
    }
many-run-paused =
    { $count ->
        [one] En pausa: regenerar { $count } clave
       *[other] En pausa: regenerar { $count } claves
    }
many-run-stopping = Parando: la última solicitud aún está en camino
many-run-stopped = Lo has parado
many-run-interrupted = Key Desk se cerró a mitad
many-run-finished = Todo listo
# $time: una duración, como «4 s».
many-run-waiting = esperando { $time } por el límite de HighLevel
many-run-time-left = quedan unos { $time }
many-run-progress = Progreso
# $said: las partes de la barra, como «1 pedida, 3 pendientes».
many-run-progress-value = { $done } de { $total }: { $said }
many-run-so-far = Hasta ahora
many-run-pause = Pausar
many-run-go-on = Continuar
many-run-stop = Parar
many-run-stop-means = Parar: lo enviado queda enviado, y no se envía nada más.
many-run-stop-means-guided = Parar: los clics hechos valen, y no se abren más páginas.
many-run-show-each = Mostrar cada una
many-run-reading = Leyendo qué pasó con cada una…
many-run-each = Qué pasó con cada una

# Las partes de la barra, cada una con su número.
many-part-accepted =
    { $count ->
        [one] { $count } pedida
       *[other] { $count } pedidas
    }
many-part-accepted-guided = { $count } con clic
many-part-refused =
    { $count ->
        [one] { $count } rechazada
       *[other] { $count } rechazadas
    }
many-part-refused-guided = { $count } sin clic
many-part-unanswered = { $count } sin respuesta
many-part-unanswered-guided = { $count } sin contestar
many-part-left-out =
    { $count ->
        [one] { $count } se queda fuera
       *[other] { $count } se quedan fuera
    }
many-part-left =
    { $count ->
        [one] { $count } pendiente
       *[other] { $count } pendientes
    }
many-part-not-sent =
    { $count ->
        [one] { $count } nunca enviada
       *[other] { $count } nunca enviadas
    }
many-part-not-sent-guided =
    { $count ->
        [one] { $count } nunca abierta
       *[other] { $count } nunca abiertas
    }

# Qué pasó con una subcuenta.
many-outcome-queued = Pendiente
many-outcome-sending = Ahora
many-outcome-accepted = Pedida
many-outcome-refused = Rechazada
many-outcome-unanswered = Sin respuesta
many-outcome-left-out = Fuera
many-outcome-not-sent = Nunca enviada
many-outcome-sending-guided = Página abierta
many-outcome-accepted-guided = Con clic
many-outcome-refused-guided = Sin clic
many-outcome-unanswered-guided = Sin contestar
many-outcome-not-sent-guided = Nunca abierta

# El final: primero lo hecho, con lo que sigue unido por comas; después, frases enteras.
many-end-asked =
    { $total ->
        [one] { $count } de { $total } clave pedida
       *[other] { $count } de { $total } claves pedidas
    }
many-end-clicked =
    { $total ->
        [one] Hiciste clic en { $count } de { $total } subcuenta
       *[other] Hiciste clic en { $count } de { $total } subcuentas
    }
many-end-unanswered = { $count } sin respuesta
many-end-not-sent =
    { $count ->
        [one] { $count } solicitud nunca se envió: esa clave está como antes.
       *[other] { $count } solicitudes nunca se enviaron: esas claves están como antes.
    }
many-end-not-opened =
    { $count ->
        [one] { $count } página nunca se abrió: esa clave está como antes.
       *[other] { $count } páginas nunca se abrieron: esas claves están como antes.
    }
many-end-not-said =
    { $count ->
        [one] De { $count } no has dicho si hiciste clic: la encuentras en «Te necesitan».
       *[other] De { $count } no has dicho si hiciste clic: las encuentras en «Te necesitan».
    }
many-end-watching = Key Desk espera las claves nuevas y te avisa cuando lleguen.

## La pregunta sobre la página abierta

# $name: el nombre de la subcuenta.
many-question = Sobre { $name }
# $path: many-question-path, en qué hacer clic en HighLevel.
many-question-what = En la página que se abrió: { $path } Haz clic una sola vez.
# Los nombres de HighLevel, en inglés como allí.
many-question-path = API Key → Regenerate → escribe Confirm → Yes, Reset.
many-question-ask = ¿Hiciste clic en { $button } para { $name }?
# El nombre del botón de HighLevel.
many-question-button = Yes, Reset
many-answer-clicked = Hice clic en Yes, Reset
many-answer-not-clicked = No lo hice
many-answer-no-button = El botón no está
many-open-again = Abrir la página otra vez
