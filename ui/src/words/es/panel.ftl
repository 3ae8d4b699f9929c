## El panel de una subcuenta, junto a la tabla: su clave en palabras, cómo va su regeneración, lugares, una nota, qué pasó.

# Para lectores de pantalla. $name: el nombre de la subcuenta.
panel-about = Sobre { $name }
panel-close = Cerrar el panel
panel-previous = Subcuenta anterior
panel-next = Subcuenta siguiente
# Lo mismo como ayuda al señalarlas. $keys: el atajo, como «Alt ↑».
panel-previous-hint = Subcuenta anterior ({ $keys })
panel-next-hint = Subcuenta siguiente ({ $keys })
# Qué puesto ocupa la subcuenta entre las filas que muestra la tabla.
panel-position = { $number } de { $count }
# Para lectores de pantalla, cuando ya hay otra fila en el panel.
panel-moved = { $name }, { $number } de { $count }
# El botón abre en el navegador la página de la subcuenta donde está su clave.
panel-open-in-highlevel = Abrir en HighLevel

# Lo que la clave dice de sí misma.
panel-foreign = La clave dice que pertenece a otra subcuenta
# $foreign: el mensaje de arriba, en negrita; $id: el id de la otra subcuenta
panel-foreign-what = { $foreign } ({ $id }). Quizá se pegó en el lugar equivocado.

## La clave.

panel-key = La clave
# «Tipo nuevo, 254 caracteres, creada hace 41 días.» Cada parte es un mensaje aparte.
panel-key-known = { $form }, { $length }, { $age }.
panel-key-known-short = { $form }, { $age }.
panel-key-missing = No hay clave.
panel-key-hidden = HighLevel no le muestra esta clave a Key Desk.
panel-key-token-only = Key Desk solo tiene un token aquí, y un token nunca muestra claves.
panel-due = Toca cambiarla:
# $due: el mensaje de arriba, en negrita
panel-due-what =
    { $days ->
        [one] { $due } tiene más de { $days } día.
       *[other] { $due } tiene más de { $days } días.
    }
# Nombres de datos en una tabla pequeña, y lo que vale.
panel-made = Creada
panel-made-on = { $date }, según la propia clave
panel-first-seen = Vista desde
panel-first-seen-on = { $date }; puede ser más antigua, la clave no lo dice
panel-looked-at = Última revisión
panel-looked-never = nunca
panel-id = Id
panel-listed = En la lista
panel-not-listed = HighLevel ya no incluye esta subcuenta
panel-compromised = Otra persona tiene esta clave…

panel-expired = Caducada.
panel-expired-by-owner = Marcaste esta clave como caducada el { $date }.
panel-expired-by-highlevel = HighLevel rechazó esta clave cuando Key Desk la probó el { $date }.
panel-not-expired = No está caducada
panel-mark-expired = Marcar como caducada
panel-mark-expired-hint = Si HighLevel muestra esta clave como caducada. Allí no cambia nada.

## La clave en pantalla, cuando la pides.

panel-show = Mostrar
panel-show-key = Mostrar clave
panel-hide = Ocultar
panel-copy = Copiar
panel-copy-key = Copiar clave
panel-key-is-hidden = La clave está oculta.
panel-key-shown = Se oculta otra vez después de un minuto. Quien la tenga puede cambiar cualquier cosa en esta subcuenta.
panel-key-copied =
    { $seconds ->
        [one] Copiada. Key Desk la borra del portapapeles en { $seconds } segundo.
       *[other] Copiada. Key Desk la borra del portapapeles en { $seconds } segundos.
    }
panel-key-asking = Pidiendo la clave a HighLevel…

## Tu nota.

panel-note = Tu nota
panel-note-example = Lo que quieras recordar de esta subcuenta. Nunca escribas una clave aquí.
panel-note-saving = Guardando…
panel-note-saved = Guardada
panel-note-undo = Deshacer
# Para lectores de pantalla, completo.
panel-note-undo-all = Deshacer el cambio de la nota
panel-note-left =
    { $count ->
        [one] Queda { $count } carácter
       *[other] Quedan { $count } caracteres
    }
panel-note-too-long =
    { $count ->
        [one] Sobra { $count } carácter. Se guarda en cuanto sea más corta.
       *[other] Sobran { $count } caracteres. Se guarda en cuanto sea más corta.
    }
panel-note-again = Intentar otra vez
# Al pie de la ventana, cuando ya hay otra subcuenta en el panel.
panel-note-saved-of = Tu nota sobre { $name } está guardada.
panel-note-put-back = Tu nota sobre { $name } está como antes.
# La nota era demasiado larga para guardarla. $name: el nombre de la subcuenta
panel-note-still-there = Lo que escribiste sobre { $name } sigue en su panel. Acórtalo allí.

## Qué pasó, lo más reciente primero.

panel-happened = Qué pasó
panel-happened-reading = Leyendo…
panel-happened-nothing = Nada todavía.
panel-happened-all = Todo lo que pasó aquí

## Acciones al pie del panel.

panel-regenerate = Regenerar…
panel-paste = Comprobar una clave
panel-more = Más
# $name: el nombre de la subcuenta
panel-more-for = Más para { $name }
panel-copy-facts = Copiar estos datos
panel-export = Exportar estos datos (CSV)
panel-report = Crear una página para imprimir

## Cómo va una regeneración.

# Mientras espera, junto al anillo.
panel-second-try-now = Este es el segundo intento.
panel-no-second-before =
    { $hours ->
        [one] No pidas una segunda clave antes de que pase { $hours } hora.
       *[other] No pidas una segunda clave antes de que pasen las { $hours } horas.
    }
panel-look-yourself = Key Desk no puede ver esta clave, porque HighLevel no se la muestra. Mira allí tú. Cuando la clave nueva esté, cópiala y pulsa abajo «Comprobar una clave».
panel-close-window = Puedes cerrar la ventana: Key Desk sigue vigilando, como muy tarde cuando la abras de nuevo.
panel-close-window-memory = Puedes cerrar la ventana. Tu clave solo se guarda en la memoria: después de salir de Key Desk, conéctate otra vez y seguirá vigilando.
panel-looking-now = Revisando ahora.
# $time: una duración, como «40 s»
panel-next-look = Próxima revisión en { $time }.
# $since: el mensaje de abajo, en negrita
panel-failing = { $since } Lo sigue intentando.
panel-failing-since = Key Desk no ha podido revisar desde: { $time }.
panel-watching-stopped = La vigilancia se detuvo, porque HighLevel ya no acepta la clave API de tu agencia. Conéctate otra vez y Key Desk seguirá vigilando.
panel-connect-again = Conectar otra vez…

panel-arrived = La clave nueva llegó: { $when }
panel-being-sent = Tu confirmación está anotada. Key Desk la está enviando.
panel-unknown = Key Desk pidió una clave nueva ({ $when }) y no recibió respuesta. Nunca la pide por segunda vez por su cuenta.
panel-unknown-old-there = La última revisión todavía vio la clave antigua, así que quizá HighLevel no se enteró.
panel-unknown-looking = Revisa hasta saber qué pasó.
panel-keep-watching = Seguir vigilando
panel-still-watching = Se sigue vigilando.
panel-hours-over =
    { $hours ->
        [one] Ya pasó { $hours } hora.
       *[other] Ya pasaron las { $hours } horas.
    }
panel-if-none-click = Si no hay ninguna, HighLevel dice: haz clic una vez más.
panel-retry =
    { $hours ->
        [one] Pasó { $hours } hora sin que llegara una clave. HighLevel dice: haz clic una vez más.
       *[other] Pasaron { $hours } horas sin que llegara una clave. HighLevel dice: haz clic una vez más.
    }
panel-regenerate-again = Regenerar una vez más…
# $hours: de los dos intentos juntos
panel-escalated =
    { $hours ->
        [one] Pasaron dos intentos y { $hours } hora sin que llegara una clave.
       *[other] Pasaron dos intentos y { $hours } horas sin que llegara una clave.
    }
panel-escalated-no-button =
    { $hours ->
        [one] Pasó { $hours } hora sin que llegara una clave, y el botón para el segundo intento ya no está en HighLevel.
       *[other] Pasaron { $hours } horas sin que llegara una clave, y el botón para el segundo intento ya no está en HighLevel.
    }
panel-write-support = Escribe al soporte de HighLevel. Esto dice todo lo que necesitan:
panel-write-support-if-none = Si no hay ninguna, escribe al soporte de HighLevel. Esto dice todo lo que necesitan:
panel-not-clicked = No hiciste clic en «Yes, Reset», así que en HighLevel no cambió nada. Empieza de nuevo cuando quieras.
panel-not-clicked-works = No hiciste clic en «Yes, Reset», así que en HighLevel no cambió nada. La clave que tenías funciona como antes. Empieza de nuevo cuando quieras.
panel-refused-nothing = No se cambió nada.
panel-refused-untouched = La clave que tenías sigue intacta.
# $path: el camino por los menús de HighLevel
panel-arrived-hidden = HighLevel no se la muestra a Key Desk. La encuentras allí: { $path }.
panel-arrived-give = Ahora dásela a cada lugar que usaba la antigua (Zapier, Make, Pabbly, el plugin de WordPress…). Hasta entonces están parados.
panel-arrived-all-updated = Todos los lugares que anotaste la tienen.
panel-dismissed = Dejaste de vigilar ({ $when }). Si la clave llega más tarde, se verá en la próxima revisión.
# $when: cuándo lo notaste
panel-because-compromised = Otra persona tenía la clave antigua (lo notaste: { $when }). Con el restablecimiento dejó de funcionar.

panel-stop = Dejar de vigilar
# La pregunta previa, porque la vigilancia no se puede retomar.
panel-stop-title = ¿Dejar de vigilar la clave nueva de { $name }?
panel-stop-what = Key Desk ya no la busca, no te avisa cuando llega y no te recuerda un segundo intento. Esto no se puede deshacer.
panel-stop-highlevel = En HighLevel no cambia nada: sigue creando la clave, y la verás en la tabla en la próxima revisión.
panel-stop-yes = Sí, dejar de vigilar
panel-stop-no = Seguir vigilando

# Un enlace junto a aquello de lo que trata; abre la Ayuda en esta pregunta.
panel-help-how-long = ¿Por qué tarda tanto?
panel-help-tokens = Más sobre los tokens

## Los pasos en HighLevel, cuando tienes que hacer clic tú.

panel-steps-open = La página de esta subcuenta está abierta en tu navegador.
panel-steps-second = Este es el segundo y último intento.
panel-step-1 = Haz clic en las flechas de regenerar junto a la clave API.
panel-step-2 = Escribe Confirm.
panel-step-3 = Haz clic una vez en «Yes, Reset» y luego recarga la página.
# Los dibujos junto a los pasos muestran las palabras de HighLevel: déjalas como las tiene HighLevel.
panel-picture-key = API Key
panel-picture-confirm = Confirm
panel-picture-reset = Yes, Reset
panel-steps-question = ¿Qué pasó?
panel-steps-clicked = Hice clic en Yes, Reset
panel-steps-not-clicked = No hice clic
panel-steps-no-button = El botón no está
panel-steps-page-not-there = ¿No está la página? Este es el camino:
panel-open-page-again = Abrir la página otra vez

panel-no-button-missing = HighLevel ya no crea una primera clave API para una cuenta que no tiene ninguna.
panel-no-button = No encontraste ningún botón que cree una clave nueva. No se cambió nada; la clave que tenías sigue funcionando. HighLevel ya no crea una primera clave API para una cuenta que no tiene ninguna, y quizá también quitó el botón aquí.
# $token: «Token de integración privada», una palabra que se explica al pulsarla
panel-successor = Su sucesor es el { $token }. Lo creas en la subcuenta:
panel-token = Token de integración privada
panel-existing-keep-working = Las conexiones existentes con una clave API siguen funcionando.

## Un mensaje para el soporte de HighLevel. Quien lo lee allí lee inglés, así que esta parte está en inglés en todas las lenguas.

panel-support-key = The API key of our sub-account "{ $name }" (id { $id }) does not arrive.
panel-support-first = First try: { $when }.
panel-support-second = Second try: { $when }.
panel-support-second-no-button = Second try: { $when }, but the button that regenerates the key was no longer there.
panel-support-second-not-possible = Second try: not possible, the button that regenerates the key was no longer there.
panel-support-waited-each = We waited { $hours } hours each time, as your help article asks.
panel-support-waited-once = We waited { $hours } hours after the first try, as your help article asks.
panel-support-waited-each-longer = We waited { $hours } hours each time; your help article asks for 5.
panel-support-waited-once-longer = We waited { $hours } hours after the first try; your help article asks for 5.
panel-support-seen-missing = The old key is gone, and no new one has come.
panel-support-seen-hidden = Our account does not show keys to other programs, and in HighLevel no new one can be seen.
panel-support-seen-old = The old key is still shown.
panel-support-seen-new = The key from before is still shown.
panel-support-seen-token = No API key is shown.
panel-support-please = Please make the key, or tell us what keeps it from being made.
panel-support-noted = (Noted by Key Desk { $version }, a program that is not affiliated with HighLevel.)
panel-support-both = { $own }, that is { $utc }

## Alrededor de ese mensaje, en tu lengua.

panel-support-english = El texto está en inglés, porque así lo lee el soporte de HighLevel.
panel-support-copy = Copiar este texto
panel-support-copied = Copiado
panel-support-not-copied = No se pudo copiar. Selecciona el texto y cópialo a mano.
panel-support-open = Abrir el formulario de soporte
panel-support-form = El formulario de HighLevel para esto: { $address }
panel-support-slack = Otros desarrolladores, en Slack: { $address }

## Una clave que pegas para saber si es la correcta.

panel-check-title = ¿Es esta la clave de { $name }?
panel-check-field = Pega la clave aquí
panel-check-nobody = Nadie la ve, y Key Desk no la guarda.
panel-check-try = Probarla también con HighLevel
panel-check-try-hint = HighLevel cuenta 90 días sin uso; usar una clave puede reiniciar esa cuenta.
panel-check-go = Comprobar esta clave
panel-check-asking = Preguntando a HighLevel si funciona…
panel-check-checking = Comprobando la clave…
panel-check-vouch = Sí, esta es la clave nueva
panel-check-go-to = Ir a { $name }

# Los veredictos: un título y lo que significa.
panel-verdict-closed = Esta es la clave nueva.
panel-verdict-closed-what = Anotado. Ahora dásela a cada lugar que usaba la clave antigua de { $name }.
panel-verdict-nothing = Esto no es una clave.
panel-verdict-nothing-what = Donde todavía no hay clave, HighLevel no copia nada, o copia la palabra «undefined». Recarga allí la página y copia otra vez.
panel-verdict-token = Esto es un Token de integración privada, no una clave API.
panel-verdict-token-what = Los dos vienen de HighLevel, pero un lugar que pide una clave API no acepta un token.
# $other: el nombre de otra subcuenta, o el mensaje de abajo
panel-verdict-another = Esta clave pertenece a { $other }.
panel-verdict-not-here = una subcuenta que no está en este escritorio ({ $id })
panel-verdict-another-what = No la uses para { $name }: cualquier cosa a la que se la des trabajaría en la subcuenta equivocada.
panel-verdict-old = Esta es todavía la clave antigua.
panel-verdict-old-what = Es la que hay que reemplazar. Recarga la página en HighLevel; la clave nueva quizá siga en camino.
panel-verdict-same = Esta es la clave de esta subcuenta.
panel-verdict-same-what = Es la misma que HighLevel muestra ahora.
panel-verdict-not-shown = Esta no es la clave de esta subcuenta.
panel-verdict-not-shown-what = HighLevel muestra otra, así que lo que usa esta seguramente no funciona.
panel-verdict-refused = Es otra clave que la antigua, pero HighLevel la rechaza.
panel-verdict-refused-what = Key Desk sigue vigilando. Recarga la página en HighLevel y copia otra vez.
panel-verdict-new = Es otra clave que la antigua.
panel-verdict-new-what = Parece la nueva.
panel-verdict-cannot-tell = Parece una clave, pero Key Desk no puede saber si es la correcta.
panel-verdict-cannot-tell-hidden = HighLevel no le muestra esta clave a Key Desk, así que no hay con qué compararla.
panel-verdict-cannot-tell-awaited = HighLevel no le muestra esta clave a Key Desk, así que no hay con qué compararla. ¿La copiaste en HighLevel ahora mismo, después de que llegara la nueva?
panel-verdict-cannot-tell-missing = HighLevel no muestra ninguna clave aquí, así que no hay con qué compararla.
# Datos de la clave pegada, hasta donde se conocen: «Tipo nuevo, 254 caracteres, creada hoy.»
panel-pasted-all = { $form }, { $length }, { $age }.
panel-pasted-length = { $form }, { $length }.
panel-pasted-age = { $form }, { $age }.
panel-pasted-form = { $form }.
panel-tried-works = HighLevel la acepta: funciona.
panel-tried-refused = HighLevel la rechaza: no funciona.
panel-tried-unknown = HighLevel no dio una respuesta clara, así que no se sabe si funciona.
