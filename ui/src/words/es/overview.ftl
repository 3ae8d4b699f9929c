## El resumen: cómo están las claves de la agencia y qué te necesita.

# El saludo, según la hora. $count: cuántas líneas tiene «Lo que te necesita».
overview-morning =
    { $count ->
        [0] Buenos días. Nada te necesita.
        [one] Buenos días. { $count } cosa te necesita.
       *[other] Buenos días. { $count } cosas te necesitan.
    }
overview-afternoon =
    { $count ->
        [0] Buenas tardes. Nada te necesita.
        [one] Buenas tardes. { $count } cosa te necesita.
       *[other] Buenas tardes. { $count } cosas te necesitan.
    }
overview-evening =
    { $count ->
        [0] Buenas noches. Nada te necesita.
        [one] Buenas noches. { $count } cosa te necesita.
       *[other] Buenas noches. { $count } cosas te necesitan.
    }
# Mientras aún no se sabe qué te necesita.
overview-hello-morning = Buenos días.
overview-hello-afternoon = Buenas tardes.
overview-hello-evening = Buenas noches.
# Un botón que muestra las que tienen una clave nueva.
overview-have-new-key =
    { $all ->
        [one] { $count } de { $all } subcuenta tiene una clave nueva
       *[other] { $count } de { $all } subcuentas tienen una clave nueva
    }
# $ago: como «hace 2 minutos». Va detrás de overview-have-new-key y un punto.
overview-looked = revisado { $ago }
overview-not-looked = aún sin revisar
overview-look-again = Revisar de nuevo
overview-stop-looking = Cancelar
overview-opening = Leyendo lo que Key Desk tiene anotado…
overview-first-look = Key Desk está leyendo tu agencia por primera vez
overview-first-look-takes = Una agencia grande tarda un rato. Puedes dejarlo solo.
overview-no-rows = Aún no se conoce ninguna subcuenta
overview-no-rows-what = Cuando una revisión encuentre tus subcuentas, esta página mostrará cómo están sus claves.

## La barra de estados

overview-keys = Las claves de tu agencia
# Cómo llama un lector de pantalla a la barra.
overview-bar = Los estados en una barra
# $status: como «Clave antigua».
overview-bar-part =
    { $count ->
        [one] { $status }: { $count } subcuenta. Mostrarla.
       *[other] { $status }: { $count } subcuentas. Mostrarlas.
    }

## La edad de las claves

overview-ages = Qué edad tienen las claves
overview-age-under30 = menos de 30 días
overview-age-from30 = 30–90 días
overview-age-from90 = 90–180 días
overview-age-over180 = más de 180 días
overview-age-unknown = no se sabe
# Una barra, para un lector de pantalla. $age: una de las edades de arriba.
overview-age-part =
    { $count ->
        [one] { $age }: { $count } clave. Mostrarla.
       *[other] { $age }: { $count } claves. Mostrarlas.
    }
overview-age-none = { $age }: ninguna clave
overview-age-unknown-why = No todas las claves dicen cuándo se crearon. Key Desk cuenta desde el día en que las vio por primera vez.
overview-ages-none = Aún no hay ninguna clave.

## Lo que está en camino

overview-on-their-way = En camino
overview-on-their-way-all =
    { $count ->
        [one] Verla
       *[other] Ver las { $count }
    }
overview-on-their-way-none = No se espera ninguna clave nueva.
overview-second-try = segundo intento
overview-being-sent = enviándose a HighLevel
overview-close-window = Puedes cerrar la ventana: Key Desk sigue atento, a más tardar cuando la abras de nuevo.
# Cuando HighLevel no le muestra las claves a Key Desk.
overview-look-yourself = HighLevel no le muestra estas claves a Key Desk. Míralo tú allí cuando pase el tiempo.

## Lo que te necesita

overview-needs = Lo que te necesita
overview-calm = Nada te necesita
overview-calm-what = Todas las claves que Key Desk puede ver están bien. Cuando eso cambie, aparecerá aquí y Key Desk te avisará.
# Cuando HighLevel no le muestra ninguna clave a Key Desk.
overview-calm-hidden = HighLevel no le muestra aquí ninguna clave a Key Desk. Cuando una regeneración o un lugar te necesite, aparecerá aquí.
overview-calm-watching = Hay claves en camino; Key Desk te avisa cuando lleguen.
overview-badge-compromised = En riesgo
overview-badge-places = { $count } por actualizar
overview-badge-places-many = Por actualizar

# Una subcuenta: qué pasa. Su nombre va encima.
overview-leaked-sending = Otra persona tiene esta clave. Key Desk le está pidiendo una nueva a HighLevel.
overview-leaked-click = Otra persona tiene esta clave. Haz clic en HighLevel ahora y luego díselo a Key Desk.
overview-leaked-waiting = Otra persona tenía la clave anterior; ya no funciona. La nueva está en camino.
overview-leaked-unknown = Otra persona tiene esta clave y HighLevel no respondió. Puede que aún funcione.
overview-leaked-second =
    { $hours ->
        [one] Otra persona tenía la clave anterior. Pasó { $hours } hora sin una nueva: haz clic una vez más.
       *[other] Otra persona tenía la clave anterior. Pasaron { $hours } horas sin una nueva: haz clic una vez más.
    }
overview-leaked-support = Otra persona tenía la clave anterior. El soporte de HighLevel tiene que ayudar con la nueva.
overview-leaked-places =
    { $count ->
        [one] Otra persona tenía la clave anterior. La nueva ya está; a { $count } lugar aún le falta.
       *[other] Otra persona tenía la clave anterior. La nueva ya está; a { $count } lugares aún les falta.
    }
overview-leaked-still = Otra persona tiene esta clave y no se restableció: todavía funciona.
overview-one-support = No llegó ninguna clave. Ahora tiene que ayudar el soporte de HighLevel.
overview-one-second =
    { $hours ->
        [one] Pasó { $hours } hora sin que llegara una clave. HighLevel dice: haz clic una vez más.
       *[other] Pasaron { $hours } horas sin que llegara una clave. HighLevel dice: haz clic una vez más.
    }
overview-one-unanswered = HighLevel no respondió. Key Desk revisa hasta saber qué pasó.
overview-one-click = Su página está abierta en HighLevel. Haz clic allí y luego díselo a Key Desk.
overview-one-places =
    { $count ->
        [one] A { $count } lugar que usa esta clave aún le falta la más nueva.
       *[other] A { $count } lugares que usan esta clave aún les falta la más nueva.
    }
overview-one-no-key = No tiene clave. Nada puede conectarse a ella hasta que tenga una.
overview-one-expired = Su clave está caducada. Vuelve a funcionar cuando se regenera o se renueva en HighLevel.
overview-one-old = Su clave es del tipo antiguo. Todavía funciona; HighLevel pide reemplazarla.
overview-one-due =
    { $days ->
        [one] Su clave tiene más de { $days } día: toca cambiarla.
       *[other] Su clave tiene más de { $days } días: toca cambiarla.
    }

# Muchas subcuentas: un título y debajo lo que significa.
overview-many-compromised = Otra persona tenía { $count } de las claves
overview-many-compromised-what = Sus claves nuevas aún no están, o hay lugares que usan todavía las anteriores.
overview-many-support = { $count } subcuentas necesitan al soporte de HighLevel
overview-many-support-what = No llegó ninguna clave. Key Desk tiene listo el mensaje para el soporte.
overview-many-second = A { $count } subcuentas les toca el segundo intento
overview-many-second-what =
    { $hours ->
        [one] Pasó { $hours } hora sin que llegara una clave. HighLevel dice: haz clic una vez más.
       *[other] Pasaron { $hours } horas sin que llegara una clave. HighLevel dice: haz clic una vez más.
    }
overview-many-unanswered = HighLevel no respondió para { $count } subcuentas
overview-many-unanswered-what = Key Desk revisa hasta saber qué pasó.
overview-many-click = { $count } subcuentas esperan tu clic
overview-many-click-what = Sus páginas están abiertas en HighLevel. Haz clic allí y luego díselo a Key Desk.
overview-many-places = { $count } subcuentas tienen lugares por actualizar
overview-many-places-what = Algo allí usa todavía una clave anterior y está parado.
overview-many-no-key = { $count } subcuentas no tienen clave
overview-many-no-key-what = Nada puede conectarse a ellas hasta que tengan una.
overview-many-expired = { $count } claves están caducadas
overview-many-expired-what = Vuelven a funcionar cuando se regeneran o se renuevan en HighLevel.
overview-many-old = { $count } claves son del tipo antiguo
overview-many-old-what = Todavía funcionan. HighLevel pide reemplazarlas.
overview-many-due = A { $count } claves les toca un cambio
overview-many-due-what =
    { $days ->
        [one] Tienen más de { $days } día.
       *[other] Tienen más de { $days } días.
    }

# Los botones.
overview-do-regenerate = Regenerar…
overview-do-again = Regenerar una vez más…
overview-do-message = Ver el mensaje
overview-do-steps = Ver los pasos
overview-do-places = Ver los lugares
overview-do-show = Verla
overview-do-see = Verlas
overview-do-hide = Ocultarlas
# Cómo llama un lector de pantalla a la lista detrás de «Verlas».
overview-compromised-list = Subcuentas cuya clave tenía otra persona
