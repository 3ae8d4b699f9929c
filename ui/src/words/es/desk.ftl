## Lo que dice el escritorio: errores y qué hacer después, líneas del registro de actividad, por qué una línea o un ajuste
## no sirve, y los encabezados de sus hojas de cálculo. Lo dice el núcleo de la app en Rust.

# Partes que comparten varios mensajes.
month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
day-of-month = { $day } de { month }
# Lo que dijo HighLevel, si dijo algo.
it-said =
    { $told ->
        [1] { " " }Dijo: «{ $said }»
       *[0] { "" }
    }
# Otra frase dentro de una: qué falló con HighLevel.
what-went-wrong =
    { $problem ->
        [error-wrong-key] { error-wrong-key }
        [error-wrong-token] { error-wrong-token }
        [error-token-of-one-sub-account] { error-token-of-one-sub-account }
        [error-plan-without] { error-plan-without }
        [error-switch-to-token] { error-switch-to-token }
        [error-scope-missing] { error-scope-missing }
        [error-not-this-sub-account] { error-not-this-sub-account }
        [error-version-missing] { error-version-missing }
        [error-firewall] { error-firewall }
        [error-sign-in-page] { error-sign-in-page }
        [error-proxy] { error-proxy }
        [error-clock-wrong] { error-clock-wrong }
        [error-not-allowed] { error-not-allowed }
        [error-rate-limited] { error-rate-limited }
        [error-day-used-up] { error-day-used-up }
        [error-service-trouble] { error-service-trouble }
        [error-no-network] { error-no-network }
        [error-no-answer] { error-no-answer }
        [error-not-secure] { error-not-secure }
        [error-cut-off] { error-cut-off }
        [error-not-readable] { error-not-readable }
        [error-too-large] { error-too-large }
        [error-unexpected] { error-unexpected }
        [error-cancelled] { error-cancelled }
       *[error-no-address] { error-no-address }
    }

## Lugares donde se usan las claves.

place-kind =
    { $kind ->
        [zapier] Zapier
        [make] Make
        [pabbly] Pabbly
        [integrately] Integrately
        [apiNation] API Nation
        [wordPress] Plugin de WordPress
        [ownCode] Código propio
       *[other] Otro
    }
# $called dice cuáles de sus nombres tiene un lugar: "kind", "name" o "both".
place-label =
    { $called ->
        [kind] { place-kind }
        [name] { $name }
       *[both] { place-kind } · { $name }
    }
# El nombre de una agencia a la que no se le dio ninguno.
agency-unnamed = Mi agencia

## Lo que falla entre Key Desk y HighLevel.

error-wrong-key = HighLevel no conoce esta clave API de agencia.
error-wrong-key-next = Cópiala otra vez desde Configuración → Claves API de tu agencia. Puede que se haya regenerado desde entonces.
error-wrong-token = HighLevel no conoce este Token de integración privada. Se eliminó, o se rotó y se creó uno nuevo.
error-wrong-token-next = En HighLevel, abre Configuración → Integraciones privadas de tu agencia, crea un token nuevo y pégalo aquí.
error-token-of-one-sub-account = Este es el Token de integración privada de una sola subcuenta. No abre la agencia.
error-token-of-one-sub-account-next = En HighLevel, cambia a la vista de agencia, abre Configuración → Integraciones privadas y crea allí un token con el permiso “View Locations” y, para el recuento, “View Companies”.
error-plan-without = Tu plan de HighLevel no incluye esto.{ it-said }
error-plan-without-next = Las claves API de agencia vienen con Agency Pro. En otros planes, usa las claves API de cada subcuenta, o un Token de integración privada para los nombres.
error-switch-to-token = HighLevel ha desactivado la API 1.0 para esta clave y pide un Token de integración privada.
error-switch-to-token-next = Tus claves siguen funcionando donde se usan. Puedes verlas en HighLevel: Configuración → Información de la empresa.
error-scope-missing = Al token le falta un permiso necesario para esto.{ it-said }
error-scope-missing-next = En HighLevel, abre Configuración → Integraciones privadas, edita el token y marca “View Locations” (locations.readonly) y “View Companies” (companies.readonly).
error-not-this-sub-account = Esta credencial no da acceso a esa subcuenta.
error-not-this-sub-account-next = Usa la clave o el token de tu agencia, no los de una sola subcuenta.
error-version-missing = HighLevel no reconoció la versión de su API que pidió Key Desk.
error-version-missing-next = Busca una versión más nueva de Key Desk. En Avanzado puedes cambiar la versión de la API.
error-firewall = El cortafuegos de HighLevel rechazó la solicitud.{ it-said }
error-firewall-next = La causa puede ser una VPN, un proxy o demasiadas solicitudes desde tu red. Inténtalo de nuevo sin ellos.
error-sign-in-page = Llegó una página web en lugar de los datos de HighLevel. Es probable que tu red te pida iniciar sesión.
error-sign-in-page-next = Abre cualquier página en tu navegador, inicia sesión en la red y vuelve a consultar.
error-proxy = El proxy de tu red pide un nombre y una contraseña.
error-proxy-next = Pregunta a quien administra tu red, o prueba con otra.
error-clock-wrong = La conexión con HighLevel no es de confianza: su certificado no concuerda con la fecha de esta computadora.
error-clock-wrong-next = Revisa la fecha, la hora y la zona horaria de esta computadora y vuelve a consultar. No se envió nada.
error-not-allowed = HighLevel no permite esto con tu clave o token.{ it-said }
error-not-allowed-next = Comprueba que sea de tu agencia y que tu plan lo incluya (las claves API de agencia vienen con Agency Pro).
error-rate-limited = HighLevel pidió una pausa porque llegaron muchas solicitudes en poco tiempo.
error-rate-limited-next = Key Desk espera lo que pida HighLevel y después continúa.
error-day-used-up = Las solicitudes de hoy a HighLevel se agotaron, hasta el { day-of-month } a las { $time } UTC. Otras herramientas con la misma clave o token también cuentan.
error-day-used-up-next = Key Desk continúa cuando empiece el nuevo día de HighLevel.
error-service-trouble = HighLevel tiene problemas propios en este momento (respondió { $status }).
error-no-network = No se pudo llegar a HighLevel.
error-no-network-next = Revisa tu conexión a internet y vuelve a consultar.
error-no-answer = HighLevel no respondió a tiempo.
error-try-again-next = Tus claves están como estaban. Inténtalo de nuevo en unos minutos.
error-not-secure = No se pudo proteger la conexión con HighLevel, así que no se envió nada.
error-not-secure-next = Revisa la fecha y la hora de esta computadora, y si una red de empresa o un antivirus lee tu tráfico.
error-cut-off = La respuesta de HighLevel se cortó a la mitad. Se muestra lo que llegó hasta entonces.
error-cut-off-next = Vuelve a consultar para obtener el resto.
error-not-readable = La respuesta no eran los datos que Key Desk esperaba. La causa puede ser la página de inicio de sesión de una red.
error-not-readable-next = Abre cualquier página web en tu navegador para ver si tu red te pide iniciar sesión y vuelve a consultar.
error-too-large = La respuesta superaba los { $megabytes } MB y se detuvo.
error-too-large-next = Revisa la dirección en Avanzado.
error-unexpected = HighLevel dio una respuesta inesperada ({ $status }).{ it-said }
error-unexpected-next = Revisa la dirección en Avanzado e inténtalo de nuevo.
error-cancelled = Detuviste la consulta. Se muestra lo que llegó hasta entonces.
error-cancelled-next = Vuelve a consultar cuando quieras.
error-no-address = El ID de esta subcuenta no puede formar parte de una dirección, así que no se envió nada.
error-no-address-next = Regenera su clave en HighLevel: subcuenta → Configuración → Información de la empresa → Clave API.
error-rows-left-out =
    { $count ->
        [one] { $count } fila de HighLevel no se pudo usar y se omitió.
       *[other] { $count } filas de HighLevel no se pudieron usar y se omitieron.
    }
error-rows-left-out-next = Las demás se muestran. Vuelve a consultar; si sigue igual, di al soporte de HighLevel cuáles son.

## Filas de HighLevel que no se pueden usar.

row-came-twice = su ID llegó dos veces
row-not-readable = no se pudo leer
row-without-id = no tiene ID

## Conectar.

error-not-connected = No hay ninguna agencia conectada.
error-not-connected-next = Conecta primero tu agencia.
error-needs-agency-key = Para eso, Key Desk necesita la clave API de agencia, que no está conectada.
error-needs-agency-key-next = Agrégala bajo el nombre de la agencia, o hazlo en HighLevel.
error-credential-empty = No hay ninguna clave en lo que pegaste.
error-credential-next = Copia la clave API de agencia desde Configuración → Claves API de tu agencia, o un token desde Configuración → Integraciones privadas, y pégalo aquí.
error-key-ends-early = Esto es solo una parte de una clave: termina demasiado pronto.
error-key-of-one-sub-account = Esta es la clave de una sola subcuenta. No abre la agencia.
error-key-of-one-sub-account-next = Agrégala como clave de una subcuenta, o copia la clave API de agencia desde Configuración → Claves API de tu agencia (plan Agency Pro).
error-another-agency = Esto abre otras subcuentas que las de la agencia que se muestra aquí, así que no se guardó.
error-another-agency-next = Agrégala como otra agencia: cada una tiene su propia lista y su propio historial.
error-keychain = No se puede acceder al llavero de esta computadora, así que tu clave no se guardó en ningún lugar.
error-keychain-next = Desbloquea el llavero e inténtalo de nuevo, o elige «Solo para esta sesión»: así Key Desk olvida la clave al cerrarse.
error-keychain-at-start = No se puede acceder al llavero de esta computadora, así que Key Desk no puede usar la clave de tu agencia.
error-keychain-at-start-next = Desbloquea el llavero y abre Key Desk de nuevo, o conecta con la clave «Solo para esta sesión».
error-internal =
    Algo falló dentro de Key Desk: { $what ->
        [credential-not-taken-up] no se aceptó una credencial
        [no-random-numbers] esta computadora no dio números aleatorios
        [no-journal] no hay diario
        [run-gone] la tanda ya no está
        [sending-ended] el envío de la solicitud terminó de forma inesperada
        [desk-never-opened] el escritorio nunca se abrió
        [no-agency-shown] no se muestra ninguna agencia
        [no-data-folder] la computadora no indica ninguna carpeta para los datos de la app
        [no-file] no se ha podido preparar el archivo
        [not-erased] no se ha podido borrar una agencia
       *[other] { $what }
    }.
error-internal-next = Cierra Key Desk y ábrelo de nuevo. Nada de lo que estaba en camino se pierde.

## El diario.

error-disk-full = El disco de esta computadora está lleno, así que Key Desk no pudo anotar lo que iba a hacer y no lo hizo.
error-journal = Key Desk no pudo escribir en su diario, así que no hizo lo que no podía anotar.
error-journal-next = Libera espacio en el disco, o comprueba que puedas escribir en la carpeta de Key Desk, e inténtalo de nuevo.
error-journal-set-aside = El diario de Key Desk estaba dañado o era de una versión más nueva y no se pudo abrir. Se empezó uno nuevo.
error-journal-set-aside-next = El anterior se conserva como { $path }. Si una clave estaba en camino, mira su subcuenta antes de regenerarla.

## Líneas con claves de subcuentas.

line-without-key = No hay ninguna clave en esta línea.
line-token = Esto es un Token de integración privada, no una clave API.
line-web-address = Esto es una dirección web, no una clave.
line-email-address = Esto es una dirección de correo, no una clave.
line-half-a-key = Esto es solo una parte de una clave.
line-other-product = Esto parece una clave de { $product }, no de HighLevel.
line-words = Esto es un texto, no una clave.
line-twice = La línea { $line } tiene una clave de la misma subcuenta.
line-not-in-agency = Esta subcuenta no está en la lista de la agencia. Vuelve a consultar si es nueva.
error-no-line-usable = Ninguna de estas líneas se pudo usar, así que no se guardó nada.
error-no-line-usable-next = Revisa cada línea e indica de quién es la clave cuando ella misma no lo dice.
error-no-given-key = Key Desk no tiene ninguna clave de esta subcuenta.
error-no-key-to-expire = Aquí no hay ninguna clave que pueda estar caducada.
error-see-how-it-stands-next = Vuelve a consultar para ver cómo está.

## Configuración de una agencia.

error-setting =
    Un ajuste no se puede usar. { $problem ->
        [setting-characters] { setting-characters }
        [setting-wait] { setting-wait }
       *[setting-range] { setting-range }
    }
error-setting-next = Corrígelo en la configuración de la agencia, o vuelve al valor predeterminado.
setting-characters = Aquí solo pueden ir letras, números, - . y _.
setting-range = Debe estar entre { $least } y { $most }.
setting-wait = { setting-range } HighLevel pide esperar cinco horas; hacer clic otra vez antes solo alarga la espera.
error-address =
    Key Desk no puede usar la dirección «{ $address }». { $why ->
        [no-place-for-id] Necesita { "{" }locationId{ "}" } donde va el ID de la subcuenta.
        [no-page] Debe empezar con / y tener { "{" }locationId{ "}" } donde va el ID de la subcuenta.
        [no-slash] Debe empezar con /.
        [no-address] No parece una dirección.
        [name-or-password] No debe contener un nombre ni una contraseña.
       *[unprotected] Tu clave viajaría sin protección. Solo se permiten direcciones https.
    }
error-address-next = Corrígela en Avanzado, o déjala vacía para usar la de HighLevel.
error-given-elsewhere = Las claves de subcuentas se dieron para la dirección de la API 1.0 tal como está.
error-given-elsewhere-next = Quita primero esas claves, después cambia la dirección y dalas de nuevo.
setting-given-elsewhere = { error-given-elsewhere } { error-given-elsewhere-next }

## Regenerar.

error-wrong-word = No se envió nada, porque la palabra no era { $word }.
error-wrong-word-next = Escribe { $word } si quieres regenerar.
error-stale-view = Esta clave cambió desde que la miraste, así que no se envió nada.
error-stale-view-next = Mira la fila otra vez y después decide.
error-nothing-on-its-way = Ya no hay nada en camino ahí.
error-not-listed = HighLevel ya no muestra esta subcuenta en su lista, así que no se envió nada.
error-not-listed-next = Vuelve a consultar y comprueba en HighLevel si se movió o se eliminó.
error-token-not-key = Esto es un Token de integración privada y no una clave API, así que no se envió nada.
error-token-not-key-next = Renuévalo en HighLevel: subcuenta → Configuración → Integraciones privadas.
error-already-on-its-way = Ya hay una clave nueva en camino para esta subcuenta, así que no se envió nada.
error-already-on-its-way-next = Espérala: una clave puede tardar hasta cinco horas. Un segundo clic solo alargaría la espera.
error-too-early = Han pasado menos de cinco horas desde la última solicitud para esta subcuenta, así que no se envió nada.
error-too-early-next = HighLevel pide esperar cinco horas. Puedes intentarlo de nuevo después de las { $time } UTC del { day-of-month }.
error-no-more-tries = Los dos intentos ya se usaron, así que no se envió nada.
error-no-more-tries-next = Pregunta al soporte de HighLevel. Si la clave llega tarde, Key Desk se da cuenta igualmente.
error-nothing-to-regenerate = Ninguna de las claves elegidas se puede regenerar ahora, así que no se envió nada.
error-nothing-to-regenerate-next = Elige otras, o espera las que están en camino.
error-run-under-way = Ahora mismo se están regenerando muchas claves, así que no se hizo nada.
error-run-under-way-next = Espera a que termine, o detenlo primero.
run-not-clicked = No hiciste clic.
run-no-button = No hay ningún botón en la página.
error-browser = Key Desk no pudo abrir tu navegador.
error-browser-page-next = Abre HighLevel y ve a la subcuenta → Configuración → Información de la empresa → Clave API.
error-browser-keys-next = Abre HighLevel y ve a la vista de agencia → Configuración → Claves API.
error-browser-tokens-next = Abre HighLevel y ve a la vista de agencia → Configuración → Integraciones privadas.

## Claves mostradas y comprobadas.

error-sub-account-unknown = Key Desk no conoce esta subcuenta.
error-look-again-next = Vuelve a consultar.
error-key-not-shown = HighLevel no muestra esta clave a Key Desk. Eso protege tu cuenta.
error-key-not-shown-next = Puedes verla en HighLevel: subcuenta → Configuración → Información de la empresa → Clave API.
error-no-key = Esta subcuenta no tiene clave en este momento.
error-no-key-next = Vuelve a consultar. Si hay una en camino, Key Desk te avisa cuando llegue.

## Anotar lugares.

error-place-without-name = El lugar no tiene nombre.
error-place-without-name-next = Dale un nombre con el que lo reconozcas.
error-place-too-long =
    { $field ->
        [name] El nombre tiene más de { $longest } caracteres.
        [link] El enlace tiene más de { $longest } caracteres.
       *[note] La nota tiene más de { $longest } caracteres.
    }
error-place-too-long-next = Acórtalo. Todavía no se guardó nada.
error-place-link = El enlace no es una dirección web.
error-place-link-next = Cópialo de tu navegador; empieza con https://. También puedes dejarlo vacío.
error-place-twice = Este lugar ya está anotado.
error-place-twice-next = Dale otro nombre si es otro.
error-place-gone = Este lugar ya no está anotado.
error-place-gone-next = Anótalo de nuevo si lo necesitas.
error-sub-account-of-place = Key Desk no conoce la subcuenta { $id }.
error-not-a-list =
    Este archivo no es una lista de lugares. { $why ->
        [too-large] Tiene más de diez millones de bytes.
       *[no-lines] No tiene líneas debajo de los nombres de sus columnas.
    }
error-not-a-list-next = Exporta tus lugares una vez para ver cómo es una lista así, complétala e impórtala de nuevo.
import-not-readable = No se pudo leer.
import-many-called = Más de una subcuenta se llama «{ $name }». Indica su ID.
import-names-none = No nombra ninguna subcuenta.
import-not-known = No se conoce ninguna subcuenta «{ $name }».
places-column-id = ID de subcuenta
places-column-name = Subcuenta
places-column-kind = Tipo
places-column-called = Nombre
places-column-link = Enlace
places-column-note = Nota

## Líneas del registro de actividad.

activity-connected = Conectaste { $agency }.
activity-connected-with-token = Conectaste { $agency } con un token.
activity-key-forgotten = Quitaste la clave de { $agency } de esta computadora.
activity-token-forgotten = Quitaste el token de { $agency } de esta computadora.
activity-given-keys-forgotten = Quitaste las claves de subcuentas de { $agency } de esta computadora.
activity-disconnected = Desconectaste { $agency }. Sus claves y tokens se quitaron de esta computadora.
activity-settings-changed = Cambiaste la configuración de { $agency }.
activity-keys-given =
    { $count ->
        [one] Diste la clave de { $count } subcuenta.
       *[other] Diste las claves de { $count } subcuentas.
    }
activity-given-key-removed = Quitaste la clave de esta subcuenta de esta computadora.
activity-marked-expired = Marcaste la clave como caducada.
activity-not-expired = Retiraste la marca de que la clave está caducada.
activity-compromised = Informaste de que otra persona tiene esta clave; lo notaste el { day-of-month } de { $year } a las { $time } UTC.
# Sigue a una confirmación cuando la persona hace clic en HighLevel.
page-was-opened =
    { $route ->
        [guided] { " " }Key Desk abrió su página en HighLevel.
       *[endpoint] { "" }
    }
activity-confirmed = Confirmaste regenerar la clave.{ page-was-opened }
activity-confirmed-with-length = Confirmaste regenerar la clave. La de { $length } caracteres deja de funcionar.{ page-was-opened }
activity-confirmed-first-key = Confirmaste crear una clave para esta subcuenta. No tenía ninguna.{ page-was-opened }
activity-confirmed-again = Confirmaste pedir la clave nueva a HighLevel una vez más.{ page-was-opened }
activity-clicked = Hiciste clic en “Yes, Reset” en HighLevel. La clave nueva está en camino.
activity-not-clicked = No hiciste clic en HighLevel. La clave está como estaba.
activity-no-button = No hay ningún botón en HighLevel para regenerar esta clave. La clave está como estaba.
activity-stopped-watching = Dejaste de esperar la clave nueva.
activity-accepted = HighLevel aceptó la solicitud. La clave nueva está en camino.
activity-refused = HighLevel no aceptó la solicitud; la clave está como estaba. { what-went-wrong }
activity-not-known = No se sabe si HighLevel aceptó la solicitud. { what-went-wrong }
activity-ended-before-answer = Key Desk se cerró antes de que HighLevel respondiera. Consulta antes de hacer nada más.
activity-arrived = Llegó la clave nueva.
activity-arrived-with-length = Llegó la clave nueva. Tiene { $length } caracteres.
activity-five-hours-passed = Pasaron cinco horas sin una clave nueva. Se puede intentar una vez más.
activity-five-more-hours-passed = Pasaron otras cinco horas sin una clave nueva. El soporte de HighLevel puede ayudar.
activity-five-hours-passed-hidden = Pasaron cinco horas. HighLevel no muestra esta clave a Key Desk, así que solo tú puedes ver si ya está.
activity-was-accepted = La clave anterior ya no está, así que HighLevel sí aceptó la solicitud. La clave nueva está en camino.
activity-was-clicked = La clave anterior ya no está, así que se hizo clic en el botón. La clave nueva está en camino.
activity-old-key-went = La clave anterior ya no está; la nueva está en camino.
activity-key-went = La clave ya no está. Eso no se hizo con Key Desk.
activity-key-came = Apareció una clave donde no había ninguna.
activity-key-changed = La clave es otra. Eso no se hizo con Key Desk.
activity-key-shown = Pediste ver la clave.
activity-key-copied = Copiaste la clave.
# Sigue a una comprobación en la que la clave se probó con HighLevel.
key-was-tried =
    { $tried ->
        [works] { " " }HighLevel la acepta.
        [refused] { " " }HighLevel no la conoce.
        [unknown] { " " }No se pudo preguntar a HighLevel si funciona.
       *[no] { "" }
    }
activity-pasted-nothing = Pegaste una clave para comprobarla; no había ninguna.{ key-was-tried }
activity-pasted-token = Pegaste un Token de integración privada para comprobarlo; no es una clave API.{ key-was-tried }
activity-pasted-another = Pegaste una clave para comprobarla; es de otra subcuenta.{ key-was-tried }
activity-pasted-old = Pegaste una clave para comprobarla; sigue siendo la anterior.{ key-was-tried }
activity-pasted-same = Pegaste una clave para comprobarla; es la que muestra HighLevel.{ key-was-tried }
activity-pasted-not-shown = Pegaste una clave para comprobarla; no es la que muestra HighLevel.{ key-was-tried }
activity-pasted-new = Pegaste una clave para comprobarla; es la nueva.{ key-was-tried }
activity-pasted-vouched = Pegaste una clave y dijiste que es la nueva.{ key-was-tried }
activity-pasted-cannot-tell = Pegaste una clave para comprobarla; no hay nada con qué compararla.{ key-was-tried }
activity-place-added = Anotaste que la clave se usa en { $name } ({ place-kind }).
activity-place-added-by-kind = Anotaste que la clave se usa en { place-kind } ({ place-kind }).
activity-place-changed = Cambiaste el lugar { place-label }.
activity-place-removed = Quitaste el lugar { place-label }.
activity-place-updated = Diste la clave nueva a { place-label }.
activity-place-reopened = Retiraste la marca de que { place-label } tiene la clave nueva.
activity-many-begun =
    { $count ->
        [one] Confirmaste regenerar { $count } clave.
       *[other] Confirmaste regenerar { $count } claves.
    }
activity-many-ended =
    { $how ->
        [stopped] Detuviste la regeneración de muchas claves
        [interrupted] Key Desk se cerró mientras regeneraba muchas claves
       *[finished] Terminó la regeneración de muchas claves
    }: se pidieron { $accepted } de { $total }{ $refused ->
        [0] { "" }
       *[other] , { $refused } sin hacer
    }{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } sin respuesta
    }{ $leftOut ->
        [0] { "" }
        [one] , { $leftOut } omitida
       *[other] , { $leftOut } omitidas
    }{ $notSent ->
        [0] { "" }
       *[other] , { $notSent } sin enviar
    }.
activity-column-when = Cuándo (UTC)
activity-column-name = Subcuenta
activity-column-id = ID de subcuenta
activity-column-words = Qué pasó

error-note-too-long = La nota tiene más de { $most } caracteres.
error-note-too-long-next = Acórtala. Todavía no se ha guardado nada.
activity-note =
    { $how ->
        [removed] Quitaste tu nota.
       *[changed] Cambiaste tu nota.
    }
error-erase-word = Para borrarlo todo, escribe la palabra { $word }.
error-erase-word-next = No se ha borrado nada.
# Lo que queda, dentro de la frase de error-not-all-erased.
left-secrets = claves en el llavero de este ordenador (entradas llamadas { $service })
left-history = el historial en { $folder }
left-preferences = tus preferencias
left-start = que Key Desk se inicia con este ordenador
error-not-all-erased = No se ha podido borrar todo. Queda: { $left }. Todo lo demás se ha borrado.
error-not-all-erased-next = Desbloquea el llavero, comprueba que puedes escribir en la carpeta y bórralo todo otra vez; o borra tú lo que se nombra aquí.
