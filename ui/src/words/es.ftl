### Todas las palabras de Key Desk en español (tuteo), en el formato de Project Fluent. Cada parte de la aplicación tiene su sección;
### las dos últimas son lo que dice el programa mismo, en Rust, y lo que está fuera de la ventana.

## Palabras que aparecen en muchos lugares.

# Texto que no es un mensaje nuestro y se muestra como llegó.
literal = { $text }

cancel = Cancelar
close = Cerrar
undo = Deshacer
done = Listo
messages = Mensajes
dismiss-message = Quitar este mensaje
sub-accounts-counted =
    { $count ->
        [one] { $count } subcuenta
       *[other] { $count } subcuentas
    }

# Se guardó un archivo. $name va en negrita; $folder: el nombre de su carpeta.
saved-as = Se guardó como { $name } en { $folder }.
show-in-folder = Mostrar en la carpeta

# El campo donde se escribe una palabra, siempre en mayúsculas inglesas como CONFIRM, que lo hace en serio.
confirm-type = Escribe { $words } para continuar.
confirm-astray =
    { $count ->
        [one] La palabra es { $words }.
       *[other] Las palabras son { $words }.
    }

# Cuándo se notó que otra persona tiene una clave.
noticed-when = ¿Cuándo lo notaste?
noticed-hint = Con una hora aproximada basta. Queda en el registro de actividad.
noticed-no-moment = Indica un día y una hora.
noticed-to-come = Eso todavía está por venir.

## Palabras para cada estado, filtro, tipo de clave y fase de una regeneración.

# En la etiqueta de un estado: dos o tres palabras, 16 caracteres como mucho; luego una frase para el panel y las ayudas.
status-second-try-due = Reintentar
status-second-try-due-sentence = Pasó el tiempo sin que llegara una clave. HighLevel dice: haz clic una vez más.
status-support-needed = Pide soporte
status-support-needed-sentence = Pasaron dos intentos sin clave. Ahora tiene que ayudar el soporte de HighLevel.
status-unanswered = Sin respuesta
status-unanswered-sentence = Key Desk pidió una clave nueva y no recibió respuesta. Revisa hasta saber qué pasó.
status-your-turn = Tu clic
status-your-turn-sentence = La página está abierta en HighLevel. Haz clic allí y luego díselo a Key Desk.
status-on-its-way = En camino
status-on-its-way-sentence = HighLevel está creando una clave nueva.
status-no-key = Sin clave
status-no-key-sentence = Esta subcuenta no tiene clave API. Nada puede conectarse a ella hasta que tenga una.
status-expired = Caducada
status-expired-sentence = HighLevel marca las claves que no se usaron en 90 días. Vuelve a funcionar cuando se regenera o se renueva en HighLevel.
status-old-key = Clave antigua
status-old-key-sentence = Una clave del tipo antiguo. Todavía funciona; HighLevel pide reemplazarla.
status-not-disclosed = No visible
status-not-disclosed-sentence = HighLevel no le muestra esta clave a Key Desk. Es una protección de tu cuenta; la clave se puede ver en el propio HighLevel.
status-token = Token
status-token-sentence = Un Token de integración privada, el sucesor de las claves API. Se renueva en el propio HighLevel.
status-new-key = Clave nueva
status-new-key-sentence = Una clave del tipo nuevo.

# Filtros que no son un estado.
status-filter-needs-you = Pendientes de ti
status-filter-places-open = Lugares por actualizar
status-filter-due = Toca cambiarla
status-filter-changed = Con cambios

# Lo que se le dio a Key Desk.
status-agency-key = Clave API de la agencia
status-agency-token = Token de integración privada
status-sub-account-keys = Claves de subcuentas

# El tipo de una clave.
status-form-missing = Sin clave
status-form-not-disclosed = No visible para Key Desk
status-form-old = Tipo antiguo
status-form-new = Tipo nuevo
status-form-token = Token de integración privada
status-characters =
    { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }

# El título de la tarjeta que dice cómo va una regeneración.
status-being-sent = Enviando a HighLevel
status-click-now = Ahora haz clic en HighLevel
status-waiting = En camino
status-no-answer = HighLevel no respondió
status-second-try = Es hora del segundo intento
status-support = Ahora tiene que ayudar el soporte de HighLevel
status-refused = HighLevel la rechazó
status-not-clicked = No cambió nada
status-no-button = HighLevel no ofrece el botón aquí
status-arrived = La clave nueva ya está aquí
status-dismissed = Ya no se vigila

# Por qué no se ofrece «Regenerar…» para una subcuenta.
status-why-page-open = Su página está abierta en HighLevel. Di primero qué pasó con ella.
status-why-asked = Ya se pidió una clave nueva. Un segundo clic ahora solo haría daño.
status-why-used-up = Los dos intentos ya se usaron. Ahora tiene que ayudar el soporte de HighLevel.
status-why-not-listed = HighLevel ya no incluye esta subcuenta.
status-why-token = Un Token de integración privada se renueva en el propio HighLevel.

# Una subcuenta sin nombre, con el id que le da HighLevel.
status-nameless = Sin nombre ({ $id })

## Alrededor de los errores: los botones que los acompañan y cómo se copian. Lo que dice un error está en la sección del escritorio.

# El botón que ayuda.
errors-look-again = Revisar de nuevo
errors-connect-again = Conectar de nuevo…
errors-session-only = Usarla solo en esta sesión
errors-reload-desk = Mostrar cómo está ahora
errors-open-help = Abrir la Ayuda
# Para lectores de pantalla, antes de las palabras de un error: qué tan grave es.
errors-problem = Problema:
errors-caution = Atención:
errors-note = Nota:
# El botón que copia lo que pediría soporte, y lo que dice después.
errors-copy = Copiar detalles
errors-copied = Copiado
errors-copy-failed = No se pudo copiar
# Lo que se copia: cuatro líneas.
errors-details =
    { $message }
    { $next }
    Código: { $code }
    Hora: { $time }

## La primera pantalla, y el momento antes de que se pueda mostrar algo.

start-opening = Abriendo Key Desk… Puede que tu equipo te pida desbloquear su llavero.
start-title = Las claves de todas tus subcuentas, en un solo escritorio

# Tres frases, cada una en su línea: qué hace Key Desk, qué no toca, qué se guarda para sí.
# CONFIRM es la palabra que se escribe, en todos los idiomas.
start-shows = Key Desk te muestra qué subcuentas tienen { $key } y qué claves son antiguas o están en camino.
# En la frase anterior.
start-api-key = clave API
start-changes = No cambia nada hasta que escribes CONFIRM.
start-keeps = Tus claves se quedan en este equipo y no se envían a nadie más que a HighLevel.

start-ways = Dos formas de empezar
start-demo-title = Pruébalo con una agencia de demostración
start-demo-what = Una agencia inventada con 250 subcuentas. Nada real puede romperse, y con un clic vuelves aquí.
start-demo-button = Probar la agencia de demostración
start-demo-waiting = Preparando una agencia inventada con 250 subcuentas…
start-demo-long = Está tardando más de lo normal.
start-demo-stop = No esperar
start-connect-title = Conectar mi agencia
start-connect-what = Pega la clave o el token que te da HighLevel. Key Desk te dice dónde encontrarlo y qué es.
start-connect-button = Conectar mi agencia
start-no-agency-key = Mi plan no tiene clave de agencia
start-foot = Sin vinculación con HighLevel.

start-help = Ayuda
start-language = Idioma
# Cada idioma con su propio nombre, para que cada cual encuentre el suyo.
start-language-en = English
start-language-es = Español

## El diálogo para la credencial de una agencia: qué se ha pegado, dónde se encuentra, qué pasa al conectar.

connect-title-first = Conectar mi agencia
connect-title-another = Añadir otra agencia
# $name: el nombre de la agencia
connect-title-again = Volver a conectar { $name }
connect-title-more = Añadir una clave o un token a { $name }

# Qué hará el botón, dicho antes de nada.
connect-asks = Con lo que pegues, Key Desk pedirá a HighLevel la lista de tus subcuentas. Allí no se cambia nada.
connect-name = ¿Cómo llamamos a la agencia?
# $name: el nombre tal como se escribió
connect-name-taken = Ya hay una agencia llamada { $name }. Con otro nombre las distinguirás.
connect-optional = (opcional)
connect-credential = Pega tu clave o tu token
connect-show = Mostrar
connect-hide = Ocultar
connect-session-only = Solo para esta sesión (no guardarla en el llavero de este equipo)
connect-button = Conectar
connect-as-another = Añadirla como otra agencia
connect-as-given-key = Añadirla como clave de una subcuenta

# Mientras se lee la lista.
connect-reading = Leyendo tus subcuentas…
# $count: cuántas subcuentas se han leído
connect-so-far = { $count } hasta ahora
# Se han leído $count de $expected subcuentas
connect-so-far-of = { $count } de { $expected }
connect-stopping = Deteniendo…
connect-long = Una agencia grande puede tardar unos minutos. Puedes cancelar; entonces no se guarda nada.
# La barra que muestra cuánto de la lista se ha leído.
connect-progress = Subcuentas leídas

# Dónde se encuentra cada credencial. Son nombres de los menús de HighLevel: tal como los escribe HighLevel.
connect-path-agency-key = Agency view → Settings → API Keys
connect-path-agency-token = Agency view → Settings → Private Integrations
connect-path-sub-account-key = la subcuenta → Settings → Business Info → API Key
# Los nombres de dos permisos, tal como los escribe HighLevel.
connect-scopes = «View Locations» y «View Companies»

## Qué se ha pegado: qué es, y qué permite o qué hacer.

connect-what-none = Key Desk te dice qué es en cuanto lo pegas, antes de enviar nada.
connect-what-api-key = Esto parece una clave API.
connect-allows-api-key = HighLevel dirá de quién es. Una clave API de agencia muestra todas las subcuentas y sus claves, salvo que Enhanced Account Security las oculte.
connect-what-token = Esto parece un Token de integración privada.
connect-allows-token = Muestra los nombres y lugares de todas las subcuentas, nunca sus claves. Si es de la agencia o de una sola subcuenta, lo dirá HighLevel.
connect-what-location-key = Esta es la clave API de una sola subcuenta.
connect-allows-location-key = Solo abre esa subcuenta. Key Desk puede guardarla y vigilar su antigüedad.
connect-what-web-address = Esto es una dirección web, no una clave.
connect-allows-web-address = Abre esa página, copia la clave en sí y pégala aquí.
connect-what-email-address = Esto es una dirección de correo, no una clave.
connect-allows-email-address = Key Desk nunca te pide tu contraseña. Más abajo dice dónde está tu clave.
connect-what-half-a-key = Esto parece un trozo de una clave.
connect-allows-half-a-key = Cópiala otra vez, del primer carácter al último, y pégala aquí.
connect-what-other-product-unnamed = Esta es una clave de otro producto.
# $product: el nombre del producto de otra empresa, como Stripe
connect-what-other-product = Esto parece una clave de { $product }.
connect-allows-other-product = Key Desk necesita una de HighLevel. Más abajo dice dónde está.
connect-what-words = Esto son palabras, no una clave.
connect-allows-words = Una clave no tiene espacios. Cópiala en HighLevel y pégala aquí.

## Qué aportaría otra credencial a una agencia que tiene estas.

connect-brings-both = Ya tiene una clave API de agencia y un token. Lo que pegues ocupará el lugar del que sea de su mismo tipo.
connect-brings-token = Ya tiene una clave API de agencia. Un token a su lado aporta los nombres de las subcuentas que la clave no muestra, y el recuento de HighLevel para comprobar la lista.
connect-brings-key = Ya tiene un token, que nunca muestra claves. La clave API de agencia a su lado las aporta: qué subcuenta tiene una, de qué tipo y de qué antigüedad.
connect-brings-first = Tiene claves de subcuentas sueltas. La clave API de agencia muestra todas las subcuentas con sus claves; un token, en cualquier plan, muestra sus nombres.

## Qué credencial tiene cada agencia, según su plan.

connect-which = ¿Cuál tengo yo?
connect-which-pro = Agency Pro: la clave API de la agencia
# $path: el camino por los menús de HighLevel
connect-which-pro-where = En HighLevel: { $path }. Es la que más muestra.
connect-which-pro-open = Abrir API Keys en el navegador
connect-which-small = Starter y Unlimited: la clave API de cada subcuenta
connect-which-small-where = Estos planes no tienen clave API de agencia. En HighLevel: { $path }.
connect-which-small-add = Añadir claves de subcuentas…
connect-which-any = Cualquier plan: un Token de integración privada de la agencia
# $scopes: los nombres de dos permisos
connect-which-any-where = En HighLevel: { $path }. Necesita los permisos { $scopes }, y muestra nombres, nunca claves.
connect-which-any-open = Abrir Private Integrations en el navegador

## Direcciones, detrás de «Avanzado».

connect-advanced = Avanzado
# $id: los caracteres que representan el id, tal como se escriben con sus llaves
connect-advanced-hint = Déjalas vacías salvo que tu agencia tenga su propio nombre para HighLevel, o que alguien te haya dado direcciones. Donde pone { $id } va el id de la subcuenta. Se permite https, y http en este equipo.
connect-address-web = Dirección web de tu HighLevel
connect-address-web-hint = Si tu agencia usa su propia dirección (marca blanca), la que ves en el navegador.
connect-address-page = Página de la clave API de una subcuenta
connect-address-base = Dirección de la API 1.0 de HighLevel, para claves API
connect-address-api2 = Dirección de la API 2.0 de HighLevel, para tokens
connect-address-regenerate = Dirección que crea una clave nueva
connect-address-regenerate-none = Ninguna
connect-address-regenerate-hint = Déjala vacía: HighLevel no tiene ninguna. Entonces Key Desk abre la página correcta y tú haces clic allí.

## Claves de subcuentas que das tú: pegadas, revisadas, guardadas y eliminadas del equipo.

given-keys-title = Añadir claves de subcuentas
# $name: el nombre de la agencia
given-keys-title-to = Añadir claves de subcuentas a { $name }
given-keys-agency-name = ¿Cómo llamamos a la agencia?
given-keys-optional = (opcional)
given-keys-lines-label = Una línea por subcuenta: nombre, clave — o solo la clave
# Un nombre de empresa inventado y el principio de una clave.
given-keys-example = Harbor Dental Group, eyJhbGciOi…
# $path: el camino por los menús de HighLevel
given-keys-where = En HighLevel: { $path }.
given-keys-session-only = Solo para esta sesión (no guardarlas en el llavero de este equipo)
given-keys-nothing = Todavía no hay ninguna clave en el campo.
given-keys-nothing-next = Pega las claves, una por línea.
given-keys-first = A continuación, Key Desk muestra qué contiene cada línea. No se guarda ni se envía nada antes de que lo digas.
# Qué contienen las líneas que se están pegando: los dos recuentos en una línea, el segundo solo si los hay.
given-keys-found =
    { $count ->
        [one] { $count } clave encontrada.
       *[other] { $count } claves encontradas.
    }
given-keys-found-none = Todavía no se ha encontrado ninguna clave.
given-keys-found-wrong =
    { $count ->
        [one] { $count } línea no se puede usar; el siguiente paso dice por qué.
       *[other] { $count } líneas no se pueden usar; el siguiente paso dice por qué.
    }
given-keys-next = Siguiente
given-keys-back = Atrás
given-keys-reading = Leyendo las líneas…
given-keys-keeping = Guardando las claves…
given-keys-keep =
    { $count ->
        [one] Guardar esta clave
       *[other] Guardar estas claves
    }

## La tabla de líneas.

given-keys-lines = Las líneas que has pegado
given-keys-line = Línea
given-keys-name = Nombre
given-keys-key = Clave
given-keys-id = Id de la subcuenta
# $line: el número de la línea
given-keys-name-of-line = Nombre de la subcuenta de la línea { $line }
given-keys-id-of-line = Id de la subcuenta de la línea { $line }
given-keys-name-optional = opcional
# $problem: una frase que dice qué le pasa a la línea
given-keys-left-out = { $problem } Se omite.
given-keys-not-kept = No guardada.
# $line: el número de la línea anterior
given-keys-same-id = La línea { $line } ya tiene este id.
# $form: el tipo de clave, como «Tipo nuevo»; $length: su longitud en palabras
given-keys-form-and-length = { $form }, { $length }
# $place: la parte de una dirección tras la que va el id
given-keys-id-where = Algunas claves no dicen de quién son. El id es la parte que va después de { $place } en la dirección de la página de la subcuenta en HighLevel; también vale la dirección entera.

## Qué hará el botón: hasta tres frases, una tras otra.

given-keys-none-ready = Todavía no se puede guardar ninguna clave.
given-keys-ready =
    { $count ->
        [one] { $count } clave está lista para guardarse.
       *[other] { $count } claves están listas para guardarse.
    }
given-keys-asked =
    { $count ->
        [one] A { $count } línea le falta un id.
       *[other] A { $count } líneas les falta un id.
    }
given-keys-unused =
    { $count ->
        [one] Se omite { $count } línea.
       *[other] Se omiten { $count } líneas.
    }
given-keys-where-session =
    { $count ->
        [one] Se guarda en la memoria hasta que cierres Key Desk.
       *[other] Se guardan en la memoria hasta que cierres Key Desk.
    }
given-keys-where-keychain =
    { $count ->
        [one] Se guarda en el llavero de este equipo.
       *[other] Se guardan en el llavero de este equipo, una entrada por clave.
    }

## Qué resultó.

given-keys-kept =
    { $count ->
        [one] { $count } clave está guardada ahora.
       *[other] { $count } claves están guardadas ahora.
    }
given-keys-replaced =
    { $count ->
        [one] { $count } clave ocupó el lugar de una anterior.
       *[other] { $count } claves ocuparon el lugar de una anterior.
    }
# «Línea 4», «Líneas 4, 7 y 9», «Líneas 1, 2, 3 y 495 más»; $named: números separados por comas
given-keys-line-named = Línea { $line }
given-keys-lines-named = Líneas { $named } y { $last }
given-keys-lines-named-more = Líneas { $named } y { $count } más
# $lines: como arriba; $agency: el nombre de la agencia
given-keys-not-listed =
    { $count ->
        [one] { $lines }: esta subcuenta no está en la lista de { $agency }.
       *[other] { $lines }: estas subcuentas no están en la lista de { $agency }.
    }
given-keys-twice = { $lines }: una línea anterior nombra la misma subcuenta.
given-keys-others-kept = Todas las demás están guardadas.
given-keys-others-kept-put-right = Todas las demás están guardadas. Corrige el id, o déjalo así.

## En el panel de una subcuenta cuya clave diste tú.

given-keys-yours-session = Esta clave se la diste tú a Key Desk. Se guarda en la memoria hasta que cierres Key Desk.
given-keys-yours-keychain = Esta clave se la diste tú a Key Desk. Se guarda en el llavero de este equipo.
given-keys-remove-ask = Eliminar esta clave del equipo…
# $name: el nombre de la subcuenta
given-keys-remove-title = ¿Eliminar de este equipo la clave de { $name }?
given-keys-remove-what = En HighLevel no cambia nada: allí la clave sigue funcionando. Key Desk deja de vigilarla. Lo que anotó de la subcuenta se queda.
given-keys-remove-keep = Conservarla
given-keys-remove = Eliminar esta clave
given-keys-removed = La clave de { $name } se ha eliminado de este equipo.

## El menú de agencias, una agencia sin credenciales, y olvidar.

# Cómo se llama una agencia que no tiene nombre.
agencies-unnamed = Mi agencia

agencies-menu-label = Agencias
# Antes del nombre de la agencia, para lectores de pantalla.
agencies-agency = Agencia:
agencies-opening = Abriendo…
agencies-add-another = Añadir otra agencia…
agencies-add-credential = Añadir una clave o un token…
agencies-add-keys = Añadir claves de subcuentas…
agencies-settings = Ajustes de la agencia…
# $name: el nombre de la agencia
agencies-forget = Olvidar { $name }…

# Cómo está una agencia que quizá no se ve: algunas de estas tres, separadas por comas.
agencies-disconnected = desconectada
agencies-need-you =
    { $count ->
        [one] { $count } pendiente de ti
       *[other] { $count } pendientes de ti
    }
agencies-on-their-way =
    { $count ->
        [one] { $count } en camino
       *[other] { $count } en camino
    }

## Una agencia de la que Key Desk ya no tiene ninguna clave ni token.

agencies-disconnected-title = { $name } está desconectada
agencies-disconnected-what = Sus claves y tokens ya no están en este equipo. Lo que Key Desk anotó se queda en este equipo: el registro de actividad, los lugares donde se usan las claves y cuándo se cambiaron.
agencies-connect-again = Volver a conectar

## Olvidar una agencia: dos preguntas.

agencies-forget-title = ¿Olvidar { $name }?
agencies-forget-what = Esto se elimina de este equipo. En HighLevel no cambia nada.
agencies-forget-going = Lo que se elimina
agencies-keep = Conservar { $name }
# Cuando el nombre no cabe en el botón.
agencies-keep-unnamed = Conservar esta agencia
agencies-remove-keys = Eliminar sus claves
agencies-history-title = ¿Borrar también su historial?
agencies-history-title-alone = ¿Borrar el historial de { $name }?
agencies-history-what = Con su historial, Key Desk pierde lo que anotó de { $name }: el registro de actividad, los lugares donde se usan las claves y cuándo se cambiaron. Eso no se puede recuperar.
agencies-history-kept = Si lo conservas, estará ahí cuando vuelvas a conectar { $name }. Todavía no se ha eliminado nada.
agencies-keep-history = Conservar el historial
agencies-delete-history = Borrar el historial
agencies-forgetting = Eliminándolo de este equipo…
agencies-forgotten = { $name } se ha olvidado en este equipo. En HighLevel no ha cambiado nada.
agencies-forgotten-keys = Las claves y tokens de { $name } se han eliminado de este equipo. Su historial se queda.

## Lo que Key Desk tiene de una agencia, en la página de ajustes.

agencies-credentials = Claves y tokens de { $name }
agencies-has-key = la clave API de la agencia
agencies-has-token = el Token de integración privada
agencies-has-keys =
    { $count ->
        [one] { $count } clave de una subcuenta
       *[other] { $count } claves de subcuentas
    }
agencies-keys-counted =
    { $count ->
        [one] { $count } clave
       *[other] { $count } claves
    }
# $count: cuántas claves; si son más de una, cada una tiene su entrada en el llavero
agencies-kept-keychain =
    { $count ->
        [one] Guardado en el llavero de este equipo
       *[other] Guardado en el llavero de este equipo, una entrada por clave
    }
agencies-kept-session = Guardado solo para esta sesión, en ningún lugar de este equipo

agencies-remove-key = Eliminar la clave de agencia
agencies-remove-token = Eliminar el token
agencies-remove-given = Eliminar todas las claves de subcuentas
# $what: una de las tres anteriores; abre un diálogo
agencies-remove-ask = { $what }…
agencies-remove-title = ¿{ $what } de este equipo?
agencies-remove-keep = Conservar
# $loss: una de las cuatro siguientes
agencies-remove-what = En HighLevel no cambia nada. { $loss }
agencies-loss-last = Es lo único que Key Desk tiene de { $name }. Nada de esta agencia se revisará hasta que la vuelvas a conectar.
agencies-loss-key = Key Desk ya no verá las claves de las subcuentas: las nuevas en camino y los cambios pasarán inadvertidos.
agencies-loss-token = Los nombres que solo aportaba el token ya no se consultarán.
agencies-loss-given = Key Desk ya no vigilará estas claves.
agencies-unseen =
    { $count ->
        [one] { $count } clave nueva está en camino; Key Desk ya no la verá llegar.
       *[other] { $count } claves nuevas están en camino; Key Desk ya no las verá llegar.
    }
# $what: «Clave API de agencia», «Token de integración privada» o «Claves de subcuentas»
agencies-removed = Eliminado de este equipo: { $what }.

## Alrededor de cada página: la banda de la demo, el lado con las páginas y el límite de HighLevel.

# Cómo llama un lector de pantalla a la banda de arriba de la demo.
sidebar-demo = Agencia de demostración
sidebar-demo-name = Agencia de demostración.
sidebar-demo-what = Estás viendo una agencia inventada.
sidebar-demo-speed = Aquí el tiempo corre { $speed } veces más rápido.
sidebar-demo-leave = Salir de la demo
sidebar-page-coming = Abriendo la página…
sidebar-page-failed = No se pudo abrir esta página.
sidebar-page-again = Intentar otra vez

# Cómo llama un lector de pantalla a la lista de páginas: el nombre del programa.
sidebar-pages = Key Desk
# Cuando una agencia no tiene nombre.
sidebar-no-name = Mi agencia
# En lugar del número de subcuentas, mientras se leen.
sidebar-reading = Leyendo…
sidebar-overview = Resumen
sidebar-sub-accounts = Subcuentas
# Las claves que están en camino.
sidebar-on-their-way = En camino
# Lo que oye un lector de pantalla del número junto a «En camino».
sidebar-on-their-way-counted =
    { $count ->
        [one] { $count } clave
       *[other] { $count } claves
    }
sidebar-activity = Actividad
sidebar-help = Ayuda
sidebar-settings = Ajustes

## El límite de solicitudes de HighLevel

sidebar-limit = Solicitudes a HighLevel
sidebar-limit-why = HighLevel solo contesta a cierto número de solicitudes. Key Desk las cuenta y espera antes de pasarse.
sidebar-limit-today = { $used } de { $limit } hoy
sidebar-limit-window = { $used } de { $limit } en { $seconds } s
# $time: una duración, como «4 s».
sidebar-limit-asked = HighLevel pidió esperar { $time }
sidebar-limit-waiting = esperando { $time } por el límite de HighLevel
# Los encabezados de una lista: cada uno va delante de su cifra.
sidebar-limit-window-head = En { $seconds } segundos
sidebar-limit-today-head = Hoy
sidebar-limit-now-head = Ahora
sidebar-limit-from-head = Cifras según
sidebar-limit-requests = { $used } de { $limit } solicitudes
sidebar-limit-used-up = { $used } de { $limit } solicitudes: agotadas por hoy
# De dónde vienen las cifras.
sidebar-limit-from-published = la página de ayuda de HighLevel
sidebar-limit-from-measured = un comienzo prudente: lo que se sabe que reciben los tokens
sidebar-limit-from-headers = las propias respuestas de HighLevel
sidebar-limit-from-settings = tus ajustes
# $time: según el reloj de la persona, como «01:00».
sidebar-limit-new-day = El día de HighLevel empieza de nuevo a las { $time } según tu reloj (medianoche UTC).

## El resumen: cómo están las claves de la agencia y qué te necesita.

# El saludo, según la hora. $count: cuántas líneas tiene «Pendiente de ti».
overview-morning =
    { $count ->
        [0] Buenos días. No tienes nada pendiente.
        [one] Buenos días. Tienes { $count } asunto pendiente.
       *[other] Buenos días. Tienes { $count } asuntos pendientes.
    }
overview-afternoon =
    { $count ->
        [0] Buenas tardes. No tienes nada pendiente.
        [one] Buenas tardes. Tienes { $count } asunto pendiente.
       *[other] Buenas tardes. Tienes { $count } asuntos pendientes.
    }
overview-evening =
    { $count ->
        [0] Buenas noches. No tienes nada pendiente.
        [one] Buenas noches. Tienes { $count } asunto pendiente.
       *[other] Buenas noches. Tienes { $count } asuntos pendientes.
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
overview-opening = Leyendo lo que Key Desk tiene anotado…
overview-first-look = Key Desk está leyendo tu agencia por primera vez
overview-first-look-takes = Una agencia grande tarda un rato. No hace falta que esperes aquí.
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

overview-ages = Antigüedad de las claves
overview-age-under30 = menos de 30 días
overview-age-from30 = 30–90 días
overview-age-from90 = 90–180 días
overview-age-over180 = más de 180 días
overview-age-unknown = no se sabe
# Una barra, para un lector de pantalla: primero lo que se ve, el número y luego la edad. $age: una de las edades de arriba.
overview-age-part =
    { $count ->
        [one] { $count } { $age }. Mostrar esta clave.
       *[other] { $count } { $age }. Mostrar estas claves.
    }
overview-age-none = 0 { $age }
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
overview-close-window = Puedes cerrar la ventana. Key Desk sigue vigilando, o retoma la vigilancia cuando lo abras de nuevo.
# Cuando HighLevel no le muestra las claves a Key Desk.
overview-look-yourself = HighLevel no le muestra estas claves a Key Desk. Míralo tú allí cuando pase el tiempo.

## Lo que te necesita

overview-needs = Pendiente de ti
overview-calm = No tienes nada pendiente
overview-calm-what = Todas las claves que Key Desk puede ver están bien. Cuando eso cambie, aparecerá aquí y Key Desk te avisará.
# Cuando HighLevel no le muestra ninguna clave a Key Desk.
overview-calm-hidden = HighLevel no le muestra aquí ninguna clave a Key Desk. Cuando una regeneración o un lugar requiera algo de ti, aparecerá aquí.
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
overview-leaked-support = Otra persona tenía la clave anterior. Para la nueva hace falta el soporte de HighLevel.
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
overview-many-places-what = Algo allí usa todavía una clave anterior y no funciona hasta que lo actualices.
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

## What the desk tells when something happened. $name: the sub-account's name.

# A look at the whole agency came to its end.
told-looked =
    Revisión terminada: { $count ->
        [one] { $count } subcuenta
       *[other] { $count } subcuentas
    }.
told-arrived = Llegó la nueva clave de { $name }.
told-arrived-several =
    { $count ->
        [one] Llegó { $count } clave nueva.
       *[other] Llegaron { $count } claves nuevas.
    }
told-second-try =
    { $hours ->
        [one] Pasó { $hours } hora
       *[other] Pasaron { $hours } horas
    } sin una clave para { $name }. Es el momento del segundo intento.
told-escalated = { $name } sigue sin clave. Ahora tiene que ayudar el soporte.
told-refused = HighLevel rechazó una clave nueva para { $name }.
# $name: the agency's name
told-agency-shown = Ahora se muestra { $name }.
told-page-opens = La página de { $name } se abre en tu navegador. Haz clic allí y después díselo a Key Desk.
told-asked = Se pidió a HighLevel una clave nueva para { $name }.
told-clicked = Anotado. Key Desk espera la nueva clave de { $name }.
told-not-clicked = Anotado. No se cambió nada para { $name }.
told-not-watched = Key Desk ya no vigila { $name }.
told-expired = La clave de { $name } está marcada como caducada.
told-not-expired = La clave de { $name } ya no está marcada como caducada.

## The page of sub-accounts: its head and the search.

table-title = Subcuentas
table-title-on-their-way = En camino
# $when: "2 minutes ago", "yesterday"
table-looked = Última revisión: { $when }
table-not-looked = Aún sin revisar
table-look-again = Revisar de nuevo
table-look-under-way = La revisión en curso
table-looking = Revisando…
table-looking-so-far = Revisando… { $rows } hasta ahora
table-looking-of = Revisando… { $rows } de { $expected }
table-regenerate = Regenerar…
table-choose-first = Haz clic primero en una subcuenta de la tabla
table-search = Buscar subcuentas
table-search-in = Nombre, ciudad, id, lugar o nota
table-search-clear = Borrar la búsqueda
# The keys that lead to the search.
table-search-keys = Ctrl F

## Notices above the table.

# Fewer came than HighLevel says there are.
table-fewer =
    { $expected ->
        [one] HighLevel dice que hay { $expected } subcuenta; llegaron { $came }.
       *[other] HighLevel dice que hay { $expected } subcuentas; llegaron { $came }.
    }
# One of several rows that could not be read. $row: its name or "row 14"; $reason: what is wrong with it
table-bad-row = { $row } ({ $reason })
table-bad-row-unnamed = fila { $position }
# $named: some of them by name; $more: how many others there are
table-bad-rows =
    { $count ->
        [one] No se pudo leer { $count } fila
       *[other] No se pudieron leer { $count } filas
    }: { $named }{ $more ->
        [0] .
       *[other] { " " }y { $more } más.
    }
table-bad-rows-next =
    { $count ->
        [one] Se muestra la otra subcuenta ({ $count }).
       *[other] Se muestran las otras { $count } subcuentas.
    }
table-banner-hidden = HighLevel se guarda todas las claves
table-banner-hidden-why = Su Enhanced Account Security no cuenta nada de ellas a otros programas. Eso te protege. Las ves en HighLevel: Agency view → Settings → API Keys.
# The four places are the words that follow, emphasised; the last one is a button.
table-banner-hidden-still = Aun así puedes { $regenerate } una clave, { $paste } para comprobarla, anotar los { $places } que la usan y leer la { $activity }.
table-banner-word-regenerate = regenerar
table-banner-word-paste = pegar una clave
table-banner-word-places = lugares
table-banner-word-activity = actividad
table-banner-token = Conectaste un token
table-banner-token-what = Muestra nombres, nunca claves. Con una clave API de agencia, Key Desk muestra también las claves.
table-banner-given =
    { $count ->
        [one] Key Desk conoce la { $count } clave que le diste
       *[other] Key Desk conoce las { $count } claves que le diste
    }
table-banner-given-tried = En cada revisión las prueba con HighLevel y así nota cuándo una deja de funcionar.
table-banner-given-untried = No puede ver si HighLevel las cambió desde entonces. En los ajustes de la agencia puedes dejar que las pruebe en cada revisión; usar una clave puede reiniciar su plazo de 90 días.
table-banner-add-key = Añadir una clave API de agencia…
table-banner-settings = Ajustes de la agencia…

## What changed in the agency without Key Desk.

table-changes = Qué cambió
# $when: «las 14:05», «ayer a las 14:05»
table-changes-since = Desde { $when }:
table-changes-seen = Entendido
# Al pie de la ventana, junto a «Deshacer».
table-changes-put-away = Lo que cambió queda marcado como visto.
table-changes-new =
    { $count ->
        [one] { $count } subcuenta nueva
       *[other] { $count } subcuentas nuevas
    }
table-changes-gone =
    { $count ->
        [one] { $count } subcuenta desaparecida
       *[other] { $count } subcuentas desaparecidas
    }
table-changes-key-came =
    { $count ->
        [one] { $count } clave apareció
       *[other] { $count } claves aparecieron
    }
table-changes-key-went =
    { $count ->
        [one] { $count } clave desapareció
       *[other] { $count } claves desaparecieron
    }
table-changes-key-changed =
    { $count ->
        [one] { $count } clave cambiada fuera de Key Desk
       *[other] { $count } claves cambiadas fuera de Key Desk
    }
# In the row, in one or two words.
table-change-new = Nueva
table-change-gone = Desaparecida
table-change-key-came = Apareció clave
table-change-key-went = Sin su clave
table-change-key-changed = Clave cambiada
table-change-new-sentence = Esta subcuenta es nueva
table-change-gone-sentence = HighLevel ya no incluye esta subcuenta
table-change-key-came-sentence = Apareció una clave donde no había ninguna, y no por Key Desk
table-change-key-went-sentence = La clave que había aquí ya no está, y no por Key Desk
table-change-key-changed-sentence = La clave es otra, y no se cambió con Key Desk
# $what: one of the five sentences above; $when: «a las 14:05», «ayer a las 14:05»
table-change-noticed = { $what }. Key Desk lo notó al revisar { $when }.

## Filters, and views with a name.

table-chips = Mostrar
table-chip-all = Todas
table-chip-hint = Con Ctrl pulsado, se añade a lo que se muestra
# A part of the coloured stripe.
table-stripe-part = { $filter }: { $count }
table-add-filter = Añadir filtro
table-filter-group-status = Clave, cualquiera de estas
table-filter-group-more = Y además
table-filter-group-age = Antigüedad, cualquiera de estas
# $age: "30–90 days"
table-filter-age = Antigüedad: { $age }
# $change: "Key changed"
table-filter-changed = Cambio: { $change }
table-active-filters = Solo se muestran
table-remove-filter = Quitar el filtro { $filter }
table-clear-filters = Quitar todo
table-views = Vistas
table-views-yours = Tus vistas
table-view-save-as = Guardar lo que se muestra como vista
table-view-hint = Filtros, búsqueda y orden con un nombre tuyo.
table-view-example = Claves antiguas en Portland
table-view-save = Guardar
table-view-do-replace = Reemplazar
table-view-saved = Se guardó la vista «{ $name }».
table-view-replaced = Se actualizó la vista «{ $name }».
table-view-deleted = Se eliminó la vista «{ $name }».
table-view-rename = Cambiar el nombre de «{ $name }»
table-view-replace = Reemplazar «{ $name }» por lo que se muestra ahora
table-view-delete = Eliminar «{ $name }»
table-view-new-name = Nuevo nombre de «{ $name }»
table-view-keep-name = Cambiar
table-view-taken = Otra vista tiene este nombre.
table-view-no-name = Una vista necesita un nombre.
table-views-full = Hay { $most } vistas. Elimina una para guardar otra.

## The columns.

table-columns = Columnas
table-column-name = Subcuenta
table-column-status = Clave
table-column-length = Longitud
table-column-age = Antigüedad
table-column-looked-at = Última revisión
table-column-places = Lugares
table-column-city = Ciudad
table-column-id = Id
table-column-note = Nota
table-sorted = Ordenado por { $column }.
table-sorted-descending = Ordenado por { $column }, del último al primero.
# $width: pixels
table-column-width = { $column } tiene un ancho de { $width }.
table-column-moved = { $column } es ahora la columna { $place } de { $of }.
table-column-narrower = Hacer más estrecha { $column }
table-column-wider = Hacer más ancha { $column }
table-column-up = Adelantar { $column }
table-column-down = Atrasar { $column }
table-columns-reset = Como al principio
table-density = Filas
table-density-comfortable = Cómodas
table-density-compact = Compactas
# For screen readers, on the head of each column.
table-head-hint = Mayúsculas y una flecha cambian su ancho; Control y una flecha, su lugar.
table-head-hint-name = Mayúsculas y una flecha cambian su ancho.

## The table itself.

table-name = Subcuentas y sus claves
table-actions = Acciones
table-select-all =
    { $count ->
        [one] Toda la subcuenta que se muestra ({ $count })
       *[other] Las { $count } subcuentas que se muestran
    }
table-select-row = Seleccionar { $name }
table-not-listed = HighLevel ya no la incluye
table-places-to-update =
    { $count ->
        [one] { $count } lugar por actualizar
       *[other] { $count } lugares por actualizar
    }
table-looked-never = nunca
table-due = Toca cambiar
table-due-why =
    { $days ->
        [one] Más de { $days } día: toca cambiarla
       *[other] Más de { $days } días: toca cambiarla
    }
table-age-being-sent = enviándose
table-age-waiting-to-know = aún no se sabe
table-age-passed = pasaron { $hours } h
table-age-not-known = no se sabe

table-all-shown =
    { $count ->
        [one] { $count } subcuenta.
       *[other] { $count } subcuentas.
    }
table-some-shown =
    { $count ->
        [one] Se muestran { $shown } de { $count } subcuenta.
       *[other] Se muestran { $shown } de { $count } subcuentas.
    }
table-tick-some = Marca varias para hacer algo con todas a la vez.
table-selection = Para las subcuentas seleccionadas
table-selected =
    { $count ->
        [one] { $count } seleccionada
       *[other] { $count } seleccionadas
    }
table-selected-not-shown =
    { $count ->
        [one] El filtro no muestra { $count } de ellas
       *[other] El filtro no muestra { $count } de ellas
    }
table-regenerate-many =
    { $count ->
        [one] Regenerar { $count } clave…
       *[other] Regenerar { $count } claves…
    }
table-compromised-many = Otra persona tiene estas claves…
table-clear = Quitar
table-cleared =
    { $count ->
        [one] { $count } subcuenta ya no está seleccionada.
       *[other] { $count } subcuentas ya no están seleccionadas.
    }

table-empty-agency = Aún no hay subcuentas
table-empty-agency-what = HighLevel no muestra ninguna subcuenta para esta clave. Cuando hayas creado una en HighLevel, revisa de nuevo.
table-empty-on-its-way = Ninguna clave está en camino
table-empty-on-its-way-what = Cuando regeneres una clave, podrás seguirla aquí hasta que llegue.
table-empty-needs-you = No tienes nada pendiente
table-empty-needs-you-what = Ninguna regeneración espera una decisión tuya.
table-empty-filter = Ninguna por ahora
table-empty-filter-what = No hay ninguna subcuenta en «{ $filter }».
table-empty-filters-what = Ninguna subcuenta cumple todos estos filtros a la vez.
table-empty-search = Ninguna subcuenta coincide
table-empty-search-what = Prueba con menos letras o míralas todas.
table-show-all = Mostrar todas las subcuentas
table-clear-all = Quitar búsqueda y filtro

## The menu of a row, and exports.

# $name: the sub-account's name
table-row-actions = Acciones para { $name }
table-open = Abrir
table-compromised = Otra persona tiene esta clave…
table-paste = Pegar una clave para comprobarla…
table-show-places = Mostrar sus lugares
table-add-place = Añadir un lugar…
table-copy-row = Copiar esta fila
table-copied = Se copió la fila de { $name }.
table-not-copied = No se pudo copiar la fila.
table-open-in-highlevel = Abrir en HighLevel
table-export-row = Exportar esta fila (CSV)
table-export = Exportar
table-export-chosen =
    { $count ->
        [one] La seleccionada
       *[other] Las { $count } seleccionadas
    }
table-export-shown =
    { $count ->
        [one] La que se muestra
       *[other] Las { $count } que se muestran
    }
table-export-spreadsheet = Hoja de cálculo (CSV)
table-export-report = Informe para imprimir
table-open-report = Abrir el informe

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
panel-close-window = Puedes cerrar la ventana. Key Desk sigue vigilando, o retoma la vigilancia cuando lo abras de nuevo.
panel-close-window-memory = Puedes cerrar la ventana. Tu clave solo se guarda en la memoria: después de salir de Key Desk, conéctate otra vez y seguirá vigilando.
panel-looking-now = Revisando ahora.
# $time: una duración, como «40 s»
panel-next-look = Próxima revisión en { $time }.
# $since: el mensaje de abajo, en negrita
panel-failing = { $since } Lo sigue intentando.
panel-failing-since = Key Desk no ha podido revisar desde { $time }.
panel-watching-stopped = La vigilancia se detuvo, porque HighLevel ya no acepta la clave API de tu agencia. Conéctate otra vez y Key Desk seguirá vigilando.
panel-connect-again = Conectar otra vez…

panel-arrived = La clave nueva llegó { $when }
panel-being-sent = Tu confirmación está anotada. Key Desk la está enviando.
panel-unknown = Key Desk pidió una clave nueva { $when } y no recibió respuesta. Nunca la pide por segunda vez por su cuenta.
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
panel-arrived-give = Ahora dásela a cada lugar que usaba la antigua (Zapier, Make, Pabbly, el plugin de WordPress…). Hasta entonces no funcionan.
panel-arrived-all-updated = Todos los lugares que anotaste la tienen.
panel-dismissed = Dejaste de vigilar { $when }. Si la clave llega más tarde, se verá en la próxima revisión.
# $when: cuándo lo notaste
panel-because-compromised = Otra persona tenía la clave antigua (lo notaste { $when }). Con el restablecimiento dejó de funcionar.

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
panel-verdict-refused = No es la clave antigua, pero HighLevel la rechaza.
panel-verdict-refused-what = Key Desk sigue vigilando. Recarga la página en HighLevel y copia otra vez.
panel-verdict-new = Ya no es la clave antigua.
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

## Lugares donde se usa la clave API de una subcuenta: anotados, cambiados, quitados y marcados cuando llegó una clave nueva.

# Los tipos de lugares. Los nombres de productos quedan como están. `-update` dice en una o dos líneas qué se hace allí cuando
# llegó una clave nueva; `-example` aparece en gris en el campo del nombre, después de «Por ejemplo:».
places-kind-zapier = Zapier
places-kind-zapier-update = En Zapier: My connections → la cuenta de HighLevel (LeadConnector) → Reconnect, y pega la clave nueva.
places-kind-zapier-example = contactos nuevos
places-kind-make = Make
places-kind-make-update = En Make: Connections → la conexión de HighLevel → Edit, y pega la clave nueva.
places-kind-make-example = facturas
places-kind-pabbly = Pabbly
places-kind-pabbly-update = En Pabbly: abre cada flujo que usa HighLevel y vuelve a crear su conexión con la clave nueva.
places-kind-pabbly-example = reseñas
places-kind-integrately = Integrately
places-kind-integrately-update = En Integrately: vuelve a conectar la cuenta de HighLevel con la clave nueva.
places-kind-integrately-example = altas de contactos
places-kind-api-nation = API Nation
places-kind-api-nation-update = En API Nation: vuelve a conectar la cuenta de HighLevel con la clave nueva.
places-kind-api-nation-example = sincronizar contactos
places-kind-word-press = Plugin de WordPress
places-kind-word-press-update = En WordPress: los ajustes del plugin → pega la clave nueva → Guardar.
places-kind-word-press-example = web de la clínica
places-kind-own-code = Código propio
places-kind-own-code-update = Dile a quien te programa que hay una clave nueva. Entrégasela de forma segura, no por correo electrónico.
places-kind-own-code-example = página de reservas
places-kind-other = Otra cosa
places-kind-other-example = registro de llamadas

# Un lugar: su tipo y cómo lo llamas allí, como «Zapier · contactos nuevos».
places-label = { $kind } · { $name }
# Uno de una serie con comas: «Zapier 9, Make 4».
places-kind-count = { $kind } { $count }

## La lista en el panel de una subcuenta.

places-title = Lugares que usan esta clave
places-title-open = Lugares por actualizar ahora
places-open =
    { $count ->
        [one] { $count } lugar por actualizar.
       *[other] { $count } lugares por actualizar.
    }
places-open-what = La clave nueva ya está aquí; dásela a cada uno y márcalo.
places-reading = Leyendo…
places-none = Anota dónde se usa esta clave, y Key Desk te dirá qué deja de funcionar antes de que la regeneres y qué hay que actualizar después.
places-to-update = Por actualizar
# $when: «a las 14:05», «ayer a las 14:05»
places-updated = Actualizado { $when }
# Para lectores de pantalla y como ayuda; $name: el lugar, como «Zapier · contactos nuevos»
places-open-link = Abrir { $name } en el navegador
places-change = Cambiar { $name }
places-remove = Quitar { $name }
places-add = Añadir un lugar…

## Lo que se hizo, al pie de la ventana; casi todo se puede deshacer allí.

places-saved = Guardado: { $name }.
places-ticked = { $name } está al día.
places-unticked = Falta actualizar { $name }.
places-removed = Quitado: { $name }.
places-put-back = Restaurado: { $name }.

## Los diálogos que anotan un lugar.

# $name: el nombre de la subcuenta
places-add-for = Añadir un lugar para { $name }
places-add-for-many =
    { $count ->
        [one] Añadir un lugar para { $count } subcuenta
       *[other] Añadir un lugar para { $count } subcuentas
    }
places-change-this = Cambiar este lugar
places-save-new = Añadir
places-save = Guardar
places-saving = Guardando…
places-save-many =
    { $count ->
        [one] Añadir a { $count } subcuenta
       *[other] Añadir a { $count } subcuentas
    }
places-field-kind = ¿Dónde se usa la clave?
# Un encabezado dentro de la lista de tipos: los nombres que anotaste en los ajustes.
places-own = Los tuyos
places-known = Lugares conocidos
places-field-name = ¿Para qué?
places-field-called = ¿Cómo se llama?
places-field-link = Enlace
places-field-note = Nota
places-optional = Puedes dejarlo vacío.
places-note-optional = Puedes dejarla vacía. Nunca escribas una clave aquí.
# $example: uno de los ejemplos de arriba
places-for-example = Por ejemplo: { $example }
places-many-all =
    { $count ->
        [one] { $count } subcuenta tiene ahora el lugar.
       *[other] { $count } subcuentas tienen ahora el lugar.
    }
# Después de «Deshacer».
places-many-removed =
    { $count ->
        [one] El lugar se quitó otra vez de { $count } subcuenta.
       *[other] El lugar se quitó otra vez de { $count } subcuentas.
    }
places-many-none = Todas tenían ya este lugar.
# $already es 1 o más.
places-many-some =
    { $count ->
        [one] { $count } subcuenta recibió el lugar.
       *[other] { $count } subcuentas recibieron el lugar.
    } { $already ->
        [one] { $already } ya lo tenía.
       *[other] { $already } ya lo tenían.
    }

## El menú que escribe todos los lugares en un archivo y los lee de otro.

places-menu = Lugares
places-export = Exportar lugares (CSV)
places-import = Importar lugares (CSV)…
# El nombre del campo del archivo, para lectores de pantalla.
places-file = Archivo con lugares (CSV)
places-imported =
    { $count ->
        [0] No se añadió ningún lugar
        [one] { $count } lugar añadido
       *[other] { $count } lugares añadidos
    }
# $added: el mensaje de arriba, en negrita; $file: el nombre del archivo
places-imported-from = { $added } de { $file }.
places-imported-already =
    { $count ->
        [one] { $count } ya estaba.
       *[other] { $count } ya estaban.
    }
places-imported-problems =
    { $count ->
        [one] { $count } línea no se pudo usar:
       *[other] { $count } líneas no se pudieron usar:
    }
# $line: el número de la línea; $why: una frase
places-imported-line = Línea { $line }: { $why }
places-imported-more =
    { $count ->
        [one] y { $count } línea más.
       *[other] y { $count } líneas más.
    }

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
many-reviewing = Comprobando qué pasaría…
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
many-guided = Key Desk no puede pulsar el botón de HighLevel por ti. Abre la página de una subcuenta tras otra; tú haces clic allí, y Key Desk te pregunta después de cada una antes de abrir la siguiente. Puedes pausar o detenerlo cuando quieras.
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
many-run-stopping = Deteniendo: la última solicitud aún está en camino
many-run-stopped = Lo detuviste
many-run-interrupted = Key Desk se cerró a la mitad
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
many-run-stop = Detener
many-run-stop-means = Detener: lo que ya se envió queda enviado, y no se envía nada más.
many-run-stop-means-guided = Detener: los clics ya hechos valen, y no se abren más páginas.
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
        [one] De { $count } no has dicho si hiciste clic: la encuentras en «Pendientes de ti».
       *[other] De { $count } no has dicho si hiciste clic: las encuentras en «Pendientes de ti».
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

## Cerrar Key Desk mientras se regeneran muchas claves.

quit-title = ¿Cerrar mientras se regeneran claves?
# Hay muchas claves en marcha.
quit-what = Key Desk está pidiendo a HighLevel muchas claves nuevas, una tras otra. Si cierras ahora, las demás no se piden; puedes elegirlas otra vez más tarde.
quit-asked = Lo que ya se pidió sigue pedido, y Key Desk busca esas claves cuando vuelvas a abrirlo. Nada se pide dos veces.
quit-no = Seguir
quit-yes = Cerrar de todos modos

## La página de actividad: lo que pasó, primero lo más reciente.

activity-title = Actividad
activity-hint = Lo que hiciste tú y lo que vio Key Desk. Se guarda solo en este equipo.
activity-export = Exportar (CSV)
activity-search = Buscar en la actividad
activity-search-example = Subcuenta o qué pasó
activity-search-clear = Borrar la búsqueda
# $name: una subcuenta.
activity-only = Solo { $name }
activity-only-this = Solo esta subcuenta
# Para un lector de pantalla, después de «Solo …» en el botón que lo termina.
activity-whole = , mostrar toda la agencia
activity-more = Mostrar más
activity-reading = Leyendo…
activity-filters = Mostrar solo
activity-all = Todo
activity-nothing-title = Aún no ha pasado nada
activity-nothing = En cuanto regeneres una clave, anotes un lugar o Key Desk vea que cambia una clave, aparecerá aquí.
activity-no-match = Nada de lo que pasó coincide. Prueba con menos letras.
activity-no-group = No ha pasado nada de este tipo.
activity-show-all = Mostrar todo

activity-group-keys = Claves
activity-group-needs-you = Problemas
activity-group-places = Lugares y notas
activity-group-access = Acceso
activity-group-set-up = Ajustes

## Qué tipo de cosa pasó, en una o dos palabras junto a su icono.

activity-kind-connected = Conectada
activity-kind-forgotten = Clave o token quitados
activity-kind-confirmed = Confirmado
activity-kind-accepted = Clave pedida
activity-kind-refused = Rechazado
activity-kind-unanswered = Sin respuesta
activity-kind-arrived = Clave recibida
activity-kind-five-hours-passed = Se acabó el tiempo
activity-kind-escalated = Hace falta el soporte
activity-kind-dismissed = Ya no se vigila
activity-kind-key-came = Clave vista
activity-kind-key-went = Clave desaparecida
activity-kind-key-changed = Clave cambiada
activity-kind-compromised = La tiene otra persona
activity-kind-page-opened = Página abierta
activity-kind-clicked = Hiciste clic
activity-kind-not-clicked = Sin clic
activity-kind-no-button = Sin botón
activity-kind-pasted = Clave pegada
activity-kind-key-shown = Clave mostrada
activity-kind-key-copied = Clave copiada
activity-kind-place-added = Lugar añadido
activity-kind-place-changed = Lugar cambiado
activity-kind-place-removed = Lugar quitado
activity-kind-place-updated = Lugar actualizado
activity-kind-place-reopened = Lugar por actualizar
activity-kind-many-begun = Muchas a la vez
activity-kind-many-ended = Muchas a la vez
activity-kind-key-given = Clave entregada
activity-kind-key-removed = Clave quitada
activity-kind-marked-expired = Marcada
activity-kind-set-up = Ajustes
activity-kind-note-changed = Nota

## Tiempos: cuánto dura, qué edad tiene, hace cuánto. Las fechas y horas se escriben como en la región de cada quien.

# Breve, como en una cuenta atrás.
time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min
# Junto al anillo de una espera: «aún 3 h 12 min»; luego, que su tiempo terminó.
time-left = aún { $duration }
time-last-look = última revisión ahora

# La edad de una clave, en una columna.
time-age =
    { $days ->
        [0] hoy
        [one] { $days } día
       *[other] { $days } días
    }
# Lo mismo, cuando solo se sabe desde cuándo se ve la clave.
time-age-at-least =
    { $days ->
        [0] vista hoy por primera vez
        [one] al menos { $days } día
       *[other] al menos { $days } días
    }
time-age-unknown = no se sabe
# Lo mismo dentro de una frase, después de una coma.
time-made =
    { $days ->
        [0] creada hoy
        [one] creada hace { $days } día
       *[other] creada hace { $days } días
    }
time-first-seen =
    { $days ->
        [0] vista hoy por primera vez, así que tiene al menos esa antigüedad
        [one] vista por primera vez hace { $days } día, así que tiene al menos esa antigüedad
       *[other] vista por primera vez hace { $days } días, así que tiene al menos esa antigüedad
    }
time-made-unknown = no se sabe su antigüedad

# Cuándo pasó algo.
time-just-now = ahora mismo
time-minutes-ago =
    { $count ->
        [one] hace { $count } minuto
       *[other] hace { $count } minutos
    }
time-hours-ago =
    { $count ->
        [one] hace { $count } hora
       *[other] hace { $count } horas
    }
time-yesterday = ayer
time-days-ago =
    { $count ->
        [one] hace { $count } día
       *[other] hace { $count } días
    }
time-on-date = el { $date }

# Encabezados de días.
time-today-title = Hoy
time-yesterday-title = Ayer

# Después de lo que pasó: la hora, y un día cuando hace falta. $hour es la hora tal como está escrita; $day: un día de la
# semana o una fecha.
time-at =
    { $hour ->
        [1] a la { $time }
       *[other] a las { $time }
    }
time-at-yesterday = ayer { time-at }
time-at-day = el { $day } { time-at }
# Después de «desde».
time-since =
    { $hour ->
        [1] la { $time }
       *[other] las { $time }
    }
time-since-day = el { $day } { time-at }

# Tiempo universal coordinado, para gente de otros lugares; luego la hora propia con el nombre de su zona.
time-zoned = { $time } ({ $zone })

## Ayuda: respuestas breves a lo que más se pregunta.
## En una respuesta, una línea en blanco empieza un párrafo nuevo y una línea que empieza con «- » es un punto de una lista.
## [palabras](api-key) pone la explicación del glosario detrás de las palabras; [palabras](help:limits) lleva a otra respuesta.
## Traduce lo que está entre corchetes y deja lo que está entre paréntesis. Ninguna línea puede empezar por «[».

help-title = Ayuda
help-search = Buscar en la ayuda
help-search-example = ¿Qué te gustaría saber?
help-search-clear = Borrar la búsqueda
# $count: cuántas preguntas y palabras coinciden.
help-found =
    { $count ->
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }
help-nothing = Nada coincide con «{ $search }». Prueba con una sola palabra, como «antigua», «límite» o «soporte».
help-nothing-support = Si tu pregunta es sobre HighLevel mismo, su soporte puede ayudarte:
help-all = Toda la ayuda
help-dialog-close = Cerrar
help-foot = Key Desk { $version } es un programa independiente. No está afiliado a HighLevel.
help-see-also = Ver también

help-group-keys = Tus claves
help-group-new = Obtener una clave nueva
help-group-safety = Seguridad
help-group-highlevel = Lo que permite HighLevel
help-group-desk = Key Desk

help-show-old = Mostrar las claves antiguas
help-show-missing = Mostrar las subcuentas sin clave
help-show-due = Mostrar las claves que toca cambiar
help-show-expired = Mostrar las claves caducadas
help-open-keys-page = Abrir las claves API de la agencia en HighLevel
help-open-tokens-page = Abrir las integraciones privadas en HighLevel
help-open-support = Abrir el formulario de soporte de HighLevel
help-open-places = Ajustes de los lugares
help-open-storage = Ver qué se guarda y dónde

## Datos para el soporte

help-details = Datos para el soporte
help-details-hint = Versiones, ajustes, cifras y los últimos errores de Key Desk, como texto. Ninguna clave, ningún token, ningún nombre de cliente. Léelo y envíalo junto con tu pregunta.
help-details-show = Mostrar los datos
help-details-hide = Ocultar los datos
help-details-text = Los datos, tal como se copian
help-details-copy = Copiar los datos para el soporte
help-details-copied = Copiado. Pégalo en tu mensaje al soporte.
help-details-not-copied = No se pudo copiar. Selecciona el texto y cópialo a mano.
help-details-reading = Reuniendo los datos…

## Las preguntas. `…-also` son otras palabras con las que alguien puede buscarlas; nunca se muestran.

help-what-is-a-key = ¿Qué es una clave API y para qué sirve?
help-what-is-a-key-answer =
    Una [clave API](api-key) es como una llave de una de tus [subcuentas](sub-account), hecha de texto. Se la das a otro programa, y ese programa puede leer y cambiar cosas allí sin iniciar sesión.

    Zapier, Make, Pabbly, Integrately, API Nation y muchos plugins de WordPress la piden. Trátala como una contraseña: nunca en un correo, nunca en una captura de pantalla y solo a programas en los que confías.
help-what-is-a-key-also = significado contraseña integración zapier make pabbly llave

help-old-key = ¿Es antigua mi clave?
help-old-key-answer =
    Cuenta los caracteres: una [clave antigua](old-key) tiene unos 50; una [nueva](new-key), 250 o más. No hace falta que cuentes tú. Key Desk lo hace con cada subcuenta y escribe «Clave antigua» o «Clave nueva» a su lado.

    Una clave antigua sigue funcionando por ahora. HighLevel ya ha dejado atrás ese tipo, así que planea [regenerarla](regenerate) a una hora tranquila, cuando tengas tiempo de actualizar los [lugares](place) que la usan.
help-old-key-also = longitud caracteres 50 250 corta larga versión vieja

help-undefined = ¿Por qué no hay clave, o pone «undefined»?
help-undefined-answer =
    Desde marzo de 2024, HighLevel ya no crea por sí solo una clave para cada subcuenta nueva. Si copias una clave que no existe, lo que pegas es la palabra «[undefined](undefined)». Algunas funciones de HighLevel crean una clave de paso, así que hay subcuentas que la tienen de todos modos.

    Regenera una vez: así se crea la primera clave. Si HighLevel no muestra ningún botón para ello, tu cuenta ya no puede crear primeras claves, y un [Token de integración privada](private-integration-token) ocupa su lugar.
help-undefined-also = falta vacía sin clave primera clave crear generar

help-where = ¿Dónde encuentro las claves en HighLevel?
help-where-answer =
    Hay dos sitios:

    - Una subcuenta: ábrela y ve a Settings → Business Info. La clave está en «API Key».
    - Todas juntas: cambia a la agencia y ve a Settings → API Keys. Allí cada subcuenta tiene su fila.

    Los tokens están en Settings → Private Integrations. Donde Key Desk necesita una de estas páginas, tiene un botón que la abre.
help-where-also = encontrar menú business info página ajustes copiar

help-expired = ¿Qué significa «Caducada»?
help-expired-answer =
    HighLevel marca una clave como [caducada](expired) cuando nadie la ha usado durante 90 días. La clave sigue en la lista, pero se rechaza a los programas que llegan con ella.

    Vuelve a funcionar cuando la regeneras o la renuevas en HighLevel. Key Desk sabe que una clave está caducada si tú la marcaste, o si HighLevel la rechazó y tú permitiste que Key Desk probara las claves.
help-expired-also = 90 días sin usar inactiva no funciona

help-due = ¿Qué significa «Toca cambiarla»?
help-due-answer =
    La clave tiene más de { $days ->
        [one] un día
       *[other] { $days } días
    } y convendría cambiarla. El número de días lo eliges tú en los ajustes. Nada ocurre por sí solo.

    Una clave del tipo nuevo suele decir cuándo se creó. Cuando no lo dice, Key Desk cuenta desde el día en que la vio por primera vez y dice «al menos».
help-due-also = edad antigüedad días rotar rotación cuándo cambiar

help-changed-elsewhere = Una clave cambió, y no por Key Desk. ¿Por qué?
help-changed-elsewhere-answer =
    Alguien la regeneró en HighLevel. La clave anterior dejó de funcionar en ese momento, así que repasa los [lugares](place) que la usan.

    Pregunta a quienes trabajan contigo. Si no fue nadie de tu agencia, trátala como una clave que [tiene otra persona](help:compromised).
help-changed-elsewhere-also = cambiada distinta clave nueva apareció

help-how-to = ¿Cómo consigo una clave nueva?
help-how-to-answer =
    Elige la subcuenta en la tabla y pulsa «Regenerar…». Key Desk te dice qué dejará de funcionar y te pide que escribas una palabra. Después:

    - Key Desk abre la página correcta en HighLevel: Settings → Business Info.
    - Haz clic en las flechas redondas junto a la clave API, escribe «Confirm» en la pregunta de HighLevel y pulsa «Yes, Reset».
    - Vuelve y di que has hecho clic. Key Desk vigila hasta que llega la clave nueva y te recuerda los lugares que hay que actualizar.
help-how-to-also = regenerar renovar restablecer actualizar pasos confirm yes reset

help-why-myself = ¿Por qué tengo que hacer clic yo en HighLevel?
help-why-myself-answer =
    HighLevel no ofrece a los programas ninguna forma de regenerar una clave, y es a propósito: solo puede hacerlo una persona que ha iniciado sesión. Key Desk hace todo lo demás. Abre la página, dice dónde hacer clic y desde entonces vigila la llegada de la clave nueva.
help-why-myself-also = automático automáticamente clic yo mismo

help-what-stops = ¿Qué deja de funcionar cuando regenero?
help-what-stops-answer =
    La clave anterior deja de funcionar al momento. Todo programa que la usa se queda parado hasta que tiene la nueva: las automatizaciones no se ejecutan, los formularios no llegan, las listas no se sincronizan.

    Por eso, anota primero los [lugares](place), elige una hora tranquila y pon la clave nueva en cada lugar en cuanto llegue. Key Desk te guarda esa lista para que la vayas marcando.
help-what-stops-also = romper parar integraciones clave anterior deja de funcionar

help-how-long = ¿Cuánto tarda una clave nueva?
help-how-long-answer =
    A menudo está enseguida. HighLevel se concede hasta { $hours ->
        [one] una hora
       *[other] { $hours } horas
    }. Durante ese tiempo Key Desk revisa una y otra vez, al principio cada pocos segundos y luego cada pocos minutos, y te avisa cuando llega la clave.

    Mientras tanto puedes cerrar la ventana. Si tu equipo muestra el icono de Key Desk junto al reloj, sigue vigilando desde ahí; si no, continúa cuando vuelvas a abrirlo.
help-how-long-also = cinco horas esperar espera tiempo pendiente

help-click-again = ¿Puedo hacer clic otra vez si no llega ninguna clave?
help-click-again-answer =
    No antes de que { $hours ->
        [one] pase la hora
       *[other] pasen las { $hours } horas
    }: un segundo clic entre medias no ayuda y puede hacer que todo empiece de nuevo. Key Desk no deja que ocurra por descuido.

    Si entonces sigue sin haber clave, haz clic una vez más y espera otro tanto. Si tampoco sirve, es hora de acudir al [soporte de HighLevel](help:support). Key Desk te escribe el mensaje.
help-click-again-also = reintentar segundo intento dos veces otra vez no llega atascado

help-tokens = ¿Debo cambiar a Tokens de integración privada?
help-tokens-answer =
    Para todo lo nuevo, sí: un [Token de integración privada](private-integration-token) es lo que HighLevel recomienda en lugar de las claves. Se crea en Settings → Private Integrations, eliges sus [permisos](scope) y lo ves una sola vez, así que guárdalo bien.

    HighLevel recomienda renovar los tokens cada 90 días. Con «rotate and expire later» el anterior sirve 7 días más, para que nada se pare; «now» es para un token que tiene otra persona. Una agencia puede tener 5, y cada subcuenta también.
help-tokens-also = pit token de integración privada rotar permisos renovar

help-compromised = Otra persona tiene mi clave. ¿Y ahora?
help-compromised-answer =
    Quien la tiene puede leer, cambiar y borrar lo que hay en esa subcuenta, y llegar a otros programas conectados con ella. Así que no esperes a una hora tranquila.

    - Abre la subcuenta en Key Desk y elige «Otra persona tiene esta clave…». Es el camino más corto hacia una clave nueva, y la que tienen deja de funcionar.
    - Pon la clave nueva en los lugares que la necesitan.
    - Busca en HighLevel cosas que no haya hecho nadie de tu agencia. Si algo te parece raro, díselo a tu gestor de cuenta en HighLevel.
help-compromised-also = comprometida hackeada robada filtrada filtración seguridad compartida perdida

help-hidden = HighLevel oculta mis claves. ¿Qué sigue funcionando?
help-hidden-answer =
    Es [Enhanced Account Security](enhanced-account-security), y protege tu cuenta: déjala activada. Las claves solo se ven entonces en HighLevel.

    Todo lo demás funciona. Puedes regenerar como siempre y pegar la clave nueva en Key Desk para que la compruebe; la examina y la olvida. Para las subcuentas cuyas claves quieras tener a la vista, puedes darle tú mismo las claves a Key Desk.
help-hidden-also = no se muestra oculta protección enhanced account security invisible

help-where-kept = ¿Dónde se guardan mis claves?
help-where-kept-answer =
    Lo que le das a Key Desk, ya sea la clave o el token de la agencia o claves de subcuentas, está en el [llavero](keychain) de tu propio equipo, o solo en la memoria si elegiste «solo para esta sesión».

    Las claves que muestra HighLevel se examinan y se olvidan: Key Desk anota su longitud, su antigüedad y una huella con la que nota que han cambiado. Nada de ello sale de tu equipo. En Ajustes → Privacidad ves cada archivo y puedes exportarlo o borrarlo todo.
help-where-kept-also = privacidad guardar guardado seguro nube servidor datos

help-what-key-desk-sees = ¿Qué puede ver Key Desk con mi clave o mi token?
help-what-key-desk-sees-answer =
    Depende de lo que le des, y puedes darle más de un tipo:

    - Una [clave API de la agencia](agency-api-key) (plan Agency Pro): todas las subcuentas y sus claves.
    - Un [Token de integración privada](private-integration-token) de la agencia: los nombres de todas las subcuentas, nunca sus claves.
    - La clave de una subcuenta: esa subcuenta.
help-what-key-desk-sees-also = acceso derechos permisos qué clave agencia token

help-plans = ¿Qué permite mi plan?
help-plans-answer =
    Con cualquier [plan](plan), cada subcuenta puede tener una clave API: Starter, Unlimited y Agency Pro.

    Solo Agency Pro tiene una [clave API de la agencia](agency-api-key) y el acceso avanzado de HighLevel con toda la [API 2.0](api-2). Con Starter o Unlimited también puedes usar Key Desk: dale las claves de tus subcuentas, una a una o en una lista.
help-plans-also = plan starter unlimited agency pro precio

help-limits = ¿Cuánto se le puede preguntar a HighLevel?
help-limits-answer =
    HighLevel responde 100 [solicitudes](request) en 10 segundos y 200.000 al día, tanto en API 1.0 como en API 2.0. A los programas que piden más los rechaza durante un rato. A un token le puede corresponder menos; las respuestas de HighLevel dicen cuánto, y Key Desk se guía por ellas.

    Key Desk lleva la cuenta y espera antes de pasar del [límite](limit). Cuánto se ha usado está abajo a la izquierda; púlsalo para ver los detalles. Los demás programas que usan la misma clave también cuentan.
help-limits-also = límite 429 ráfaga diario demasiadas solicitudes lento 200000 100

help-api-1-and-2 = ¿Qué son API 1.0 y API 2.0?
help-api-1-and-2-answer =
    Son las dos puertas de HighLevel para programas. La [API 1.0](api-1) es la más antigua: se abre con claves API y ya no se le añade nada. La [API 2.0](api-2) es la más reciente, y a ella llega todo lo nuevo: se abre con tokens, o con un inicio de sesión que tú apruebas.

    No tienes que elegir. Key Desk ve por lo que pegas a qué puerta pertenece, y usa las dos cuando tiene algo para ambas.
help-api-1-and-2-also = versión v1 v2 oauth diferencia

help-after-2025 = ¿Qué ha cambiado desde finales de 2025?
help-after-2025-answer =
    HighLevel terminó su soporte de la [API 1.0](api-1) el 31 de diciembre de 2025. Lo que está conectado con una clave sigue funcionando, y las claves se pueden seguir regenerando.

    Pero nadie repara ya la API 1.0, y una cuenta que no tiene clave quizá no pueda crear la primera. Para todo lo nuevo usa un [Token de integración privada](help:tokens), y traslada lo importante mientras no hay prisa.
help-after-2025-also = fin de vida 2026 soporte terminado obsoleta v1

help-support = ¿Cómo consigo ayuda?
help-support-answer =
    Si una clave no llega o no funciona aunque todo esté bien configurado: usa el formulario de HighLevel para desarrolladores, https://developers.gohighlevel.com/support. HighLevel no revisa ni escribe configuraciones ajenas.

    Si quieres saber cómo se hace algo: pregunta a otros desarrolladores, en Slack, https://www.gohighlevel.com/dev-slack. Una vez al mes los desarrolladores de HighLevel hacen además una llamada abierta; mira https://www.gohighlevel.com/events.

    Si echas de menos algo que HighLevel aún no puede hacer: dilo en https://ideas.gohighlevel.com/integrations.

    Si es Key Desk lo que hace algo mal, envía también los datos para el soporte, para que nadie tenga que pedírtelos.
help-support-also = contacto soporte slack tique error comunidad ideas función correo

help-places = ¿Para qué sirven los lugares?
help-places-answer =
    Un [lugar](place) es tu nota de dónde se usa una clave, como «Zapier · clientes nuevos». HighLevel no lo sabe, así que solo puede venir de ti.

    Cuando llega una clave nueva, Key Desk muestra los lugares de esa subcuenta como una lista para marcar, para que no se olvide ninguno. Puedes anotar un lugar para muchas subcuentas a la vez y traer una lista como archivo [CSV](csv).
help-places-also = zapier make anotar dónde se usa lista actualizar

help-many = ¿Puedo regenerar muchas claves a la vez?
help-many-answer =
    Sí: marca las subcuentas en la tabla y pulsa «Regenerar…» en la barra que aparece. Key Desk muestra cuáles se van a cambiar, cuáles se dejan fuera y por qué, y qué dejará de funcionar. Nada empieza antes de que escribas las palabras que te pide.

    Puedes pausarlo o detenerlo en cualquier momento. Nunca pregunta a HighLevel más deprisa de lo que permite el [límite](limit), ni dos veces por la misma clave.
help-many-also = masa muchas varias todas lote

help-shortcuts = ¿Cómo uso Key Desk con el teclado?
help-shortcuts-answer =
    Todo se puede hacer con el teclado. Pulsa ? en cualquier sitio para ver todos los atajos.

    El camino más rápido a cualquier cosa es Ctrl K (⌘ K en un Mac), la paleta de comandos: escribe unas letras y encuentra páginas, acciones, subcuentas y respuestas.
help-shortcuts-also = teclado teclas atajo paleta comando ctrl k
help-show-shortcuts = Mostrar los atajos

## El glosario: una palabra, una frase. `…-means` se muestra en una tarjeta pequeña al pulsar la palabra, y en Ayuda.
## La frase es para quien dirige una agencia y nunca ha oído la palabra.

glossary-title = Palabras
glossary-hint = Cada una en una frase. Donde una palabra tiene puntos debajo, púlsala para leerlo.
# Para un lector de pantalla: el botón detrás de una palabra. $word es la palabra tal como está en la frase.
glossary-explain = { $word }, ¿qué es?
# El nombre de la tarjeta pequeña. $word es la palabra del glosario.
glossary-card = Qué significa «{ $word }»
glossary-more = Más en Ayuda

glossary-agency = Agencia
glossary-agency-means = Tu propia cuenta de HighLevel, a la que pertenecen todas tus subcuentas.
glossary-sub-account = Subcuenta
glossary-sub-account-means = La cuenta de uno de tus clientes dentro de tu agencia; HighLevel también la llama «location».
glossary-api = API
glossary-api-means = La puerta por la que otros programas leen y cambian lo que hay en HighLevel sin que nadie haga clic.
glossary-api-key = Clave API
glossary-api-key-means = Un texto largo y secreto que abre una subcuenta a otro programa, como Zapier; quien lo tiene puede usarlo.
glossary-agency-api-key = Clave API de la agencia
glossary-agency-api-key-means = Una clave de la propia agencia con la que Key Desk lee la lista de todas las subcuentas; solo la tiene el plan Agency Pro.
glossary-private-integration-token = Token de integración privada
glossary-private-integration-token-means = El tipo de clave más reciente de HighLevel: empieza por «pit-» y tú eliges qué puede hacer.
glossary-regenerate = Regenerar
glossary-regenerate-means = Hacer que HighLevel cree una clave nueva en lugar de la antigua, que deja de funcionar al momento.
glossary-old-key = Clave antigua
glossary-old-key-means = Una clave del tipo anterior, de unos 50 caracteres, que HighLevel quiere que se sustituya.
glossary-new-key = Clave nueva
glossary-new-key-means = Una clave del tipo actual, normalmente de 250 caracteres o más.
glossary-undefined = undefined
glossary-undefined-means = Lo que HighLevel te da al pegar cuando una subcuenta no tiene ninguna clave.
glossary-expired = Caducada
glossary-expired-means = La marca de HighLevel en una clave que nadie usó durante 90 días; deja de funcionar hasta que se renueva.
glossary-due = Toca cambiarla
glossary-due-means = La marca de Key Desk en una clave que tiene más tiempo del que quieres que tengan tus claves.
glossary-compromised = Comprometida
glossary-compromised-means = Se dice de una clave que tiene alguien que no debería tenerla.
glossary-enhanced-account-security = Enhanced Account Security
glossary-enhanced-account-security-means = Una protección de HighLevel que deja las claves fuera de las listas que leen los programas, para que solo se vean en HighLevel.
glossary-api-1 = API 1.0
glossary-api-1-means = La más antigua de las dos puertas de HighLevel para programas; se abre con claves API.
glossary-api-2 = API 2.0
glossary-api-2-means = La más reciente de las dos puertas de HighLevel para programas; se abre con tokens.
glossary-request = Solicitud
glossary-request-means = Una pregunta que un programa hace a HighLevel.
glossary-limit = Límite
glossary-limit-means = Cuántas solicitudes responde HighLevel en 10 segundos y en un día; las que pasan de ahí las rechaza.
glossary-scope = Permiso
glossary-scope-means = Una cosa que un token puede hacer, como leer las subcuentas; la marcas al crear el token (HighLevel lo llama «scope»).
glossary-plan = Plan
glossary-plan-means = Lo que tu agencia tiene contratado con HighLevel: Starter, Unlimited o Agency Pro.
glossary-white-label = Marca blanca
glossary-white-label-means = HighLevel con el nombre y la dirección web de tu propia agencia.
glossary-id = Id
glossary-id-means = La serie de letras y cifras por la que HighLevel reconoce una subcuenta aunque cambie de nombre.
glossary-integration = Integración
glossary-integration-means = Otro programa que trabaja con una subcuenta, como Zapier, Make o un plugin de WordPress.
glossary-place = Lugar
glossary-place-means = Tu nota en Key Desk sobre dónde se usa una clave, para saber qué actualizar cuando cambia.
glossary-look = Revisión
glossary-look-means = Key Desk pregunta una vez a HighLevel cómo están todas tus claves.
glossary-keychain = Llavero
glossary-keychain-means = La caja fuerte del propio sistema de tu equipo, donde las contraseñas se guardan cifradas.
glossary-csv = CSV
glossary-csv-means = Un archivo sencillo para tablas que abren Excel, Numbers y Google Sheets.

## Ajustes: secciones desde el aspecto hasta «Acerca de». Lo que se elige en aspecto, avisos y lugares vale al momento; lo de
## la agencia se guarda con un botón.

settings-title = Ajustes
settings-sections = Secciones de los ajustes
settings-section-looks = Aspecto
settings-section-notices = Notificaciones
settings-section-places = Lugares
settings-section-agency = Tu agencia
settings-section-looking = Revisar HighLevel
settings-section-advanced = Avanzado
settings-section-privacy = Privacidad
settings-section-about = Acerca de
settings-reading = Leyendo…

## Aspecto

settings-theme = Colores
settings-theme-system = Igual que el equipo
settings-theme-light = Claros
settings-theme-dark = Oscuros
settings-language = Idioma
# El idioma del sistema del equipo. $language: su nombre en su propio idioma, como «Español».
settings-language-system = Igual que el equipo ({ $language })
# Cada idioma se nombra en su propio idioma, se hable el que se hable.
settings-language-en = English
settings-language-es = Español
settings-text-size = Tamaño del texto
# $percent: 100, 115, 130, 150 o 200.
settings-text-size-percent = { $percent } %
settings-density = Filas de la tabla
settings-density-comfortable = Cómodas
settings-density-compact = Compactas

## Avisos

settings-notifications = Avísame cuando llegue una clave o algo dependa de mí
settings-notifications-hint = Como notificación de tu equipo, también con la ventana cerrada.
settings-start = Abrir Key Desk al encender el equipo
settings-start-hint = Se abre sin ventana y vigila las claves que están en camino.
settings-start-on = Desde ahora Key Desk se abre al encender el equipo.
settings-start-off = Key Desk ya no se abre al encender el equipo.

## Lugares

settings-places-hint = Nombres tuyos que se ofrecen junto a Zapier, Make y los demás cuando anotas dónde se usa una clave.
settings-places-none = Aún no hay nombres tuyos.
settings-places-list = Tus propios nombres de lugares
settings-places-new = Un nombre nuevo
settings-places-example = seguimiento de llamadas
settings-places-add = Añadir
# $name: el nombre tal como es ahora.
settings-places-name = Nombre de { $name }
settings-places-remove = Quitar { $name }
settings-places-removed = { $name } se ha quitado.
settings-places-renamed = { $from } se llama ahora { $name }.
settings-places-twice = { $name } ya está en la lista.
settings-places-known = Key Desk ya ofrece { $name }.
# $most: cuántos nombres puede haber.
settings-places-full = Caben { $most } nombres. Quita uno primero.

## Tu agencia

settings-agency-name = Cómo se llama aquí
settings-agency-name-example = Mi agencia
settings-agency-only = Estos ajustes son solo de { $name }.
settings-probing = Probar las claves de las subcuentas en cada revisión
settings-probing-hint = Key Desk nota entonces cuándo HighLevel deja de aceptar una clave. Pero usar una clave puede reiniciar los 90 días tras los que HighLevel marca como caducadas las que no se usan.
settings-save = Guardar
settings-saved = Guardado.
settings-unsaved = Aún sin guardar.
settings-discard = Descartar los cambios
# $what: qué credencial se vuelve a pedir.
settings-asked-again =
    { $what ->
        [both] Tus claves y tu token irían a esta dirección, así que Key Desk te los pide de nuevo: se quitan
        [token] Tu token iría a esta dirección, así que Key Desk te lo pide de nuevo: se quita
       *[key] Tu clave iría a esta dirección, así que Key Desk te la pide de nuevo: se quita
    } de este equipo cuando guardas.
settings-default = Volver al valor inicial
settings-use-offer = Usarla
# $host: una dirección como app.example.com.
settings-own-web = HighLevel dice que la dirección propia de tu agencia es { $host }.
settings-not-a-number = Escribe un número entero o déjalo vacío.

settings-leave-title = ¿Salir sin guardar?
settings-leave-words = Lo que cambiaste en los ajustes de la agencia aún no está guardado.
settings-leave-stay = Quedarme aquí
settings-leave-go = Salir sin guardar

## Revisiones

settings-every = Key Desk revisa por sí solo
settings-every-hint = Cada revisión gasta una o unas pocas solicitudes del límite de HighLevel. Las claves que están en camino se vigilan elijas lo que elijas aquí.
settings-every-asked = Solo cuando lo pido
settings-every-minutes =
    { $minutes ->
        [one] Cada minuto
       *[other] Cada { $minutes } minutos
    }
settings-every-hours =
    { $hours ->
        [one] Cada hora
       *[other] Cada { $hours } horas
    }
settings-every-day = Una vez al día

setting-due-after-days = Toca cambiar una clave después de
setting-due-after-days-unit = días
setting-due-after-days-hint = Key Desk escribe entonces «Toca cambiar» junto a su antigüedad. No cambia nada por sí solo.

## Avanzado

settings-advanced = Avanzado
settings-advanced-hint = Solo hace falta si alguien te pidió cambiarlo. Donde un campo está vacío, Key Desk usa el valor que se ve en él.
settings-group-addresses = Direcciones
settings-group-addresses-hint = Se permiten direcciones que empiezan por https://, y http:// en este equipo.
settings-group-asking = Preguntar a HighLevel
settings-group-limits = Límites para empezar
settings-group-limits-hint = Lo que Key Desk toma por límites de HighLevel hasta que sus respuestas los nombren.

setting-web = Dirección web de tu HighLevel
setting-web-hint = Si tu agencia usa su propia dirección (marca blanca), la que ves en el navegador.
setting-page = Página de la clave API de una subcuenta
setting-page-hint = Donde pone {"{"}locationId{"}"} va el id de la subcuenta.
setting-keys-page = Página de las claves API de tu agencia
setting-keys-page-hint = Key Desk la abre donde dice dónde encontrar una clave.
setting-tokens-page = Página de las integraciones privadas de tu agencia
setting-tokens-page-hint = Lo mismo para los tokens.
setting-base = Dirección de la API 1.0 de HighLevel
setting-base-hint = Allí van las claves API.
setting-api2 = Dirección de la API 2.0 de HighLevel
setting-api2-hint = Allí van los Tokens de integración privada.
setting-regenerate = Dirección que crea una clave nueva
setting-regenerate-none = Ninguna
setting-regenerate-hint = HighLevel no tiene ninguna: Key Desk te abre la página correcta y tú haces clic allí.
setting-company-id = Id de tu agencia en HighLevel
setting-company-id-none = Lo averigua Key Desk
setting-company-id-hint = También llamado «company id».
setting-version = Versión de la API 2.0
setting-version-hint = Key Desk la nombra en cada solicitud.
setting-page-size = A la API 2.0 se le piden
setting-page-size-unit = subcuentas cada vez
setting-wait-hours = Una clave nueva puede tardar
setting-wait-hours-unit = horas
setting-wait-hours-hint = Todo ese tiempo la vigila Key Desk antes de ofrecer el segundo intento.
setting-key-per-window = Para una clave API
setting-key-per-window-unit = solicitudes en 10 segundos
setting-key-per-day = Para una clave API, al día
setting-key-per-day-unit = solicitudes
setting-token-per-window = Para un token
setting-token-per-window-unit = solicitudes en 10 segundos
setting-token-per-day = Para un token, al día
setting-token-per-day-unit = solicitudes

## Privacidad

settings-privacy-hint = Todo lo que sabe Key Desk está en este equipo y no va a nadie más que a HighLevel. Las claves y los tokens están en la caja fuerte de contraseñas de tu equipo, nunca en un archivo.
settings-stored = Qué se guarda y dónde
settings-stored-history = Historial
settings-stored-history-means = Subcuentas, lo que se sabe de sus claves, actividad, lugares, notas
settings-stored-preferences = Preferencias
settings-stored-preferences-means = El aspecto de Key Desk y tus vistas guardadas
settings-stored-credentials = Claves y tokens
settings-stored-credentials-means = Lo que le diste a Key Desk
settings-stored-exports = Archivos exportados
settings-stored-exports-means = Hojas de cálculo e informes que pediste
settings-stored-logs = Registros técnicos
settings-stored-logs-means = Lo que hizo el programa, para el soporte; siete días, sin claves
settings-stored-keychain = En el llavero de tu equipo
settings-stored-nothing = nada todavía
# $size: un número; la unidad es bytes, kB o MB.
settings-size-bytes =
    { $size ->
        [one] { $size } byte
       *[other] { $size } bytes
    }
settings-size-kilobytes = { $size } kB
settings-size-megabytes = { $size } MB
settings-show-folder = Mostrar la carpeta
settings-export = Exportar todo
settings-export-hint = Un archivo con todo lo anotado de cada agencia y tus preferencias. No contiene ninguna clave ni ningún token.
# $name: el archivo; $folder: el nombre de la carpeta.
settings-exported = Guardado como { $name } en { $folder }.
settings-erase = Borrar todo…
settings-erase-hint = Key Desk queda entonces como el primer día. En HighLevel no cambia nada.

settings-erase-title = ¿Borrar todo lo que sabe Key Desk?
settings-erase-consequence = De este equipo se quitan para siempre:
settings-erase-credentials = todas las claves y tokens que le diste a Key Desk, del llavero
settings-erase-history = la actividad, los lugares y las notas de cada agencia, y cuándo se cambiaron sus claves
settings-erase-preferences = tus preferencias y vistas guardadas
settings-erase-logs = los registros técnicos del programa
settings-erase-agencies =
    { $count ->
        [one] Afecta a una agencia:
       *[other] Afecta a { $count } agencias:
    }
settings-erase-no-agency = No hay ninguna agencia conectada.
settings-erase-highlevel = En HighLevel no cambia nada: tus subcuentas y sus claves siguen funcionando. Los archivos que exportaste se quedan donde están.
settings-erase-on-its-way =
    { $count ->
        [one] { $count } clave está en camino y dejará de vigilarse.
       *[other] { $count } claves están en camino y dejarán de vigilarse.
    }
settings-erase-keep = Conservarlo todo
settings-erase-do = Borrar todo
settings-erased = Todo está borrado.

## Acerca de

settings-licence = De uso libre con la licencia MIT.
settings-parts = Licencias
settings-parts-close = Cerrar
settings-parts-none = Esta copia se hizo sin la lista de lo que han escrito otros.
settings-version = Key Desk { $version }
settings-independent = Un programa independiente. No está afiliado a HighLevel.
settings-to-help = Abrir la ayuda
settings-to-shortcuts = Mostrar todos los atajos

## La paleta de comandos (Ctrl/⌘ K), que encuentra páginas, acciones, subcuentas y respuestas, y la hoja de atajos.

palette-title = Paleta de comandos
palette-field = Busca una página, una acción, una subcuenta o una respuesta
palette-placeholder = Escribe una página, una acción, una subcuenta o una pregunta
palette-nothing = Nada coincide con «{ $search }».
palette-results = Coincidencias
# $count: cuántas líneas coinciden; se dice a los lectores de pantalla.
palette-found =
    { $count ->
        [one] { $count } coincidencia
       *[other] { $count } coincidencias
    }

palette-group-pages = Páginas
palette-group-actions = Acciones
palette-group-sub-accounts = Subcuentas
palette-group-help = Ayuda
palette-group-settings = Ajustes

palette-page-overview = Resumen
palette-page-sub-accounts = Subcuentas
palette-page-on-their-way = En camino
palette-page-activity = Actividad
palette-page-help = Ayuda
palette-page-settings = Ajustes

palette-open = Encontrar cualquier cosa (paleta de comandos)
palette-search = Buscar en esta página
palette-look = Revisar de nuevo
palette-sheet = Mostrar todos los atajos

palette-cancel-look = Cancelar la revisión
# $name: la subcuenta elegida en la tabla.
palette-regenerate = Regenerar la clave de { $name }…
palette-regenerate-many =
    { $count ->
        [one] Regenerar { $count } clave marcada…
       *[other] Regenerar { $count } claves marcadas…
    }
palette-add-credential = Añadir una clave o un token…
palette-add-keys = Añadir claves de subcuentas…
palette-add-agency = Añadir otra agencia…
# $name: una agencia.
palette-show-agency = Mostrar { $name }
palette-export-keys = Exportar los datos de todas las claves (CSV)
palette-export-report = Hacer un informe para imprimir
palette-export-places = Exportar los lugares (CSV)
palette-light = Colores claros
palette-dark = Colores oscuros
palette-system-theme = Mismos colores que el equipo
palette-larger = Texto más grande
palette-smaller = Texto más pequeño
palette-compact = Filas compactas
palette-comfortable = Filas cómodas
# Cada idioma se nombra en su propio idioma, se hable el que se hable.
palette-english = English
palette-spanish = Español
palette-copy-details = Copiar los datos para el soporte
palette-quit = Cerrar Key Desk del todo
palette-open-support = Abrir el formulario de soporte de HighLevel
palette-leave-demo = Salir de la demo
palette-try-demo = Probar con una agencia de demostración
palette-connect = Conectar mi agencia…

## La hoja de atajos

palette-sheet-title = Atajos
palette-sheet-everywhere = En todas partes
palette-sheet-pages = Páginas
palette-sheet-table = En la tabla
palette-sheet-hint = Las letras y los signos sueltos no hacen nada mientras escribes, y nada de esto funciona con un diálogo abierto.
# Entre dos maneras de pulsar lo mismo.
palette-or = o
palette-keys-rows = Subir y bajar por las filas
palette-keys-pages = Una pantalla de filas hacia arriba o abajo
palette-keys-ends = Primera o última fila
palette-keys-open = Abrir la subcuenta
palette-keys-menu = Abrir el menú de la fila
palette-keys-copy = Copiar la fila
palette-keys-tick = Marcar o desmarcar la fila
palette-keys-tick-several = Marcar las filas una tras otra
palette-keys-tick-all = Marcar todas las filas mostradas
palette-keys-regenerate = Regenerar la clave de la fila
palette-keys-column-width = En el encabezado de la tabla: estrechar o ensanchar la columna
palette-keys-column-place = En el encabezado de la tabla: mover la columna
palette-keys-to-table = De la búsqueda a las filas
palette-keys-panel = Subcuenta anterior o siguiente en el panel
palette-keys-close = Cerrar lo que está abierto

# Nombres de las teclas tal como están en el teclado.
palette-key-control = Ctrl
palette-key-space = Espacio
palette-key-escape = Esc
palette-key-enter = Enter
palette-key-shift = Mayús
palette-key-menu = Menú
palette-key-home = Inicio
palette-key-end = Fin
palette-key-page-up = Re Pág
palette-key-page-down = Av Pág

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
error-wrong-key-next = Cópiala otra vez desde Settings → API Keys de tu agencia. Puede que se haya regenerado desde entonces.
error-wrong-token = HighLevel no conoce este Token de integración privada. Se eliminó, o se rotó y se creó uno nuevo.
error-wrong-token-next = En HighLevel, abre Settings → Private Integrations de tu agencia, crea un token nuevo y pégalo aquí.
error-token-of-one-sub-account = Este es el Token de integración privada de una sola subcuenta. No abre la agencia.
error-token-of-one-sub-account-next = En HighLevel, cambia a la vista de agencia, abre Settings → Private Integrations y crea allí un token con el permiso «View Locations» y, para el recuento, «View Companies».
error-plan-without = Tu plan de HighLevel no incluye esto.{ it-said }
error-plan-without-next = Las claves API de agencia vienen con Agency Pro. En otros planes, usa las claves API de cada subcuenta, o un Token de integración privada para los nombres.
error-switch-to-token = HighLevel ha desactivado la API 1.0 para esta clave y pide un Token de integración privada.
error-switch-to-token-next = Tus claves siguen funcionando donde se usan. Puedes verlas en HighLevel: Settings → Business Info.
error-scope-missing = Al token le falta un permiso necesario para esto.{ it-said }
error-scope-missing-next = En HighLevel, abre Settings → Private Integrations, edita el token y marca «View Locations» (locations.readonly) y «View Companies» (companies.readonly).
error-not-this-sub-account = Esta clave o este token no da acceso a esa subcuenta.
error-not-this-sub-account-next = Usa la clave o el token de tu agencia, no los de una sola subcuenta.
error-version-missing = HighLevel no reconoció la versión de su API que pidió Key Desk.
error-version-missing-next = Busca un Key Desk más nuevo. La versión también se puede cambiar en Ajustes, en Avanzado.
error-firewall = La protección de HighLevel contra ataques rechazó la solicitud.{ it-said }
error-firewall-next = La causa puede ser una VPN, un proxy o demasiadas solicitudes desde tu red. Inténtalo de nuevo sin ellos.
error-sign-in-page = Llegó una página web en lugar de los datos de HighLevel. Es probable que tu red te pida iniciar sesión.
error-sign-in-page-next = Abre cualquier página en tu navegador, inicia sesión en la red y revisa de nuevo.
error-proxy = Tu red pide un nombre y una contraseña (los pide su proxy).
error-proxy-next = Pregunta a quien administra tu red, o prueba con otra.
error-clock-wrong = La conexión con HighLevel no es de confianza. Lo más común es que la fecha de este equipo sea incorrecta.
error-clock-wrong-next = Revisa la fecha, la hora y la zona horaria de este equipo y revisa de nuevo. No se envió nada.
error-not-allowed = HighLevel no permite esto con tu clave o token.{ it-said }
error-not-allowed-next = Comprueba que sea de tu agencia y que tu plan lo incluya (las claves API de agencia vienen con Agency Pro).
error-rate-limited = HighLevel pidió una pausa porque llegaron muchas solicitudes en poco tiempo.
error-rate-limited-next = Key Desk espera lo que pida HighLevel y después continúa.
error-day-used-up = Las solicitudes de hoy a HighLevel se agotaron, hasta el { day-of-month } a las { $time } UTC. Otras herramientas con la misma clave o token también cuentan.
error-day-used-up-next = Key Desk continúa cuando empiece el nuevo día de HighLevel.
error-service-trouble = HighLevel tiene problemas propios en este momento (respondió { $status }).
error-no-network = No se pudo llegar a HighLevel.
error-no-network-next = Revisa tu conexión a internet y revisa de nuevo.
error-no-answer = HighLevel no respondió a tiempo.
error-try-again-next = Tus claves están como estaban. Inténtalo de nuevo en unos minutos.
error-not-secure = No se pudo proteger la conexión con HighLevel, así que no se envió nada.
error-not-secure-next = Revisa la fecha y la hora de este equipo, y si una red de empresa o un antivirus lee tu tráfico.
error-cut-off = La respuesta de HighLevel se cortó a la mitad. Se muestra lo que llegó hasta entonces.
error-cut-off-next = Revisa de nuevo para obtener el resto.
error-not-readable = La respuesta no eran los datos que Key Desk esperaba. La causa puede ser la página de inicio de sesión de una red.
error-not-readable-next = Abre cualquier página web en tu navegador para ver si tu red te pide iniciar sesión y revisa de nuevo.
error-too-large = La respuesta superaba los { $megabytes } MB y se detuvo.
error-too-large-next = Revisa la dirección en Ajustes, en Avanzado.
error-unexpected = HighLevel dio una respuesta inesperada ({ $status }).{ it-said }
error-unexpected-next = Revisa la dirección en Ajustes, en Avanzado, e inténtalo de nuevo.
error-cancelled = Detuviste la revisión. Se muestra lo que llegó hasta entonces.
error-cancelled-next = Revisa de nuevo cuando quieras.
error-no-address = El id de esta subcuenta no puede formar parte de una dirección, así que no se envió nada.
error-no-address-next = Regenera su clave en HighLevel: subcuenta → Settings → Business Info → API Key.
error-rows-left-out =
    { $count ->
        [one] { $count } fila de HighLevel no se pudo usar y se omitió.
       *[other] { $count } filas de HighLevel no se pudieron usar y se omitieron.
    }
error-rows-left-out-next = Las demás se muestran. Revisa de nuevo; si sigue igual, di al soporte de HighLevel cuáles son.

## Filas de HighLevel que no se pueden usar.

row-came-twice = su id llegó dos veces
row-not-readable = no se pudo leer
row-without-id = no tiene id

## Conectar.

error-not-connected = No hay ninguna agencia conectada.
error-not-connected-next = Conecta primero tu agencia.
error-needs-agency-key = Para eso, Key Desk necesita la clave API de agencia, que no está conectada.
error-needs-agency-key-next = Añádela en el menú del nombre de la agencia, o hazlo en HighLevel.
error-credential-empty = No hay ninguna clave en lo que pegaste.
error-credential-next = Copia la clave API de agencia desde Settings → API Keys de tu agencia, o un token desde Settings → Private Integrations, y pégalo aquí.
error-key-ends-early = Esto es solo una parte de una clave: termina demasiado pronto.
error-key-of-one-sub-account = Esta es la clave de una sola subcuenta. No abre la agencia.
error-key-of-one-sub-account-next = Añádela como clave de una subcuenta, o copia la clave API de agencia desde Settings → API Keys de tu agencia (plan Agency Pro).
error-another-agency = Esto abre otras subcuentas que las de la agencia que se muestra aquí, así que no se guardó.
error-another-agency-next = Añádela como otra agencia: cada una tiene su propia lista y su propio historial.
error-keychain = No se puede acceder al llavero de este equipo, así que tu clave no se guardó en ningún lugar.
error-keychain-next = Desbloquea el llavero e inténtalo de nuevo, o elige «Solo para esta sesión»: así Key Desk olvida la clave al cerrarse.
error-keychain-at-start = No se puede acceder al llavero de este equipo, así que Key Desk no puede usar la clave de tu agencia.
error-keychain-at-start-next = Desbloquea el llavero y abre Key Desk de nuevo, o conecta con la clave «Solo para esta sesión».
error-internal =
    Algo falló dentro de Key Desk: { $what ->
        [credential-not-taken-up] no se aceptó una clave o un token
        [no-random-numbers] este equipo no dio números aleatorios
        [no-journal] no hay historial
        [run-gone] la tanda ya no está
        [sending-ended] el envío de la solicitud terminó de forma inesperada
        [desk-never-opened] el escritorio nunca se abrió
        [no-agency-shown] no se muestra ninguna agencia
        [no-data-folder] el equipo no indica ninguna carpeta para los datos de la app
        [no-file] no se ha podido preparar el archivo
        [not-erased] no se ha podido borrar una agencia
       *[other] { $what }
    }.
error-internal-next = Cierra Key Desk y ábrelo de nuevo. Nada de lo que estaba en camino se pierde.
error-fault-before = Algo falló dentro de Key Desk la última vez que se usó. Nada de lo que estaba en camino se ha perdido.
error-fault-before-next = Si vuelve a pasar, envíanos los datos para el soporte que están en Ayuda, con el archivo más reciente de { $folder }. No contiene ninguna clave.

## El diario.

error-disk-full = El disco de este equipo está lleno, así que Key Desk no pudo anotar lo que iba a hacer y no lo hizo.
error-journal = Key Desk no pudo escribir en su historial, así que no hizo lo que no podía anotar.
error-journal-next = Libera espacio en el disco, o comprueba que puedas escribir en la carpeta de Key Desk, e inténtalo de nuevo.
error-journal-set-aside = El historial de Key Desk estaba dañado o era de una versión más nueva y no se pudo abrir. Se empezó uno nuevo.
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
line-not-in-agency = Esta subcuenta no está en la lista de la agencia. Revisa de nuevo si es nueva.
error-no-line-usable = Ninguna de estas líneas se pudo usar, así que no se guardó nada.
error-no-line-usable-next = Revisa cada línea e indica de quién es la clave cuando ella misma no lo dice.
error-no-given-key = Key Desk no tiene ninguna clave de esta subcuenta.
error-no-key-to-expire = Aquí no hay ninguna clave que pueda estar caducada.
error-see-how-it-stands-next = Revisa de nuevo para ver cómo está.

## Ajustes de una agencia.

error-setting =
    Un ajuste no se puede usar. { $problem ->
        [setting-characters] { setting-characters }
        [setting-wait] { setting-wait }
       *[setting-range] { setting-range }
    }
error-setting-next = Corrígelo en los ajustes de la agencia, o vuelve al valor inicial.
setting-characters = Aquí solo pueden ir letras, números, - . y _.
setting-range = Debe estar entre { $least } y { $most }.
setting-wait = { setting-range } HighLevel pide esperar cinco horas; hacer clic otra vez antes solo alarga la espera.
error-address =
    Key Desk no puede usar la dirección «{ $address }». { $why ->
        [no-place-for-id] Necesita { "{" }locationId{ "}" } donde va el id de la subcuenta.
        [no-page] Debe empezar con / y tener { "{" }locationId{ "}" } donde va el id de la subcuenta.
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
error-not-listed-next = Revisa de nuevo y comprueba en HighLevel si se movió o se eliminó.
error-token-not-key = Esto es un Token de integración privada y no una clave API, así que no se envió nada.
error-token-not-key-next = Renuévalo en HighLevel: subcuenta → Settings → Private Integrations.
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
error-browser-page-next = Abre HighLevel y ve a la subcuenta → Settings → Business Info → API Key.
error-browser-keys-next = Abre HighLevel y ve a Agency view → Settings → API Keys.
error-browser-tokens-next = Abre HighLevel y ve a Agency view → Settings → Private Integrations.

## Claves mostradas y comprobadas.

error-sub-account-unknown = Key Desk no conoce esta subcuenta.
error-look-again-next = Revisa de nuevo.
error-key-not-shown = HighLevel no muestra esta clave a Key Desk. Eso protege tu cuenta.
error-key-not-shown-next = Puedes verla en HighLevel: subcuenta → Settings → Business Info → API Key.
error-no-key = Esta subcuenta no tiene clave en este momento.
error-no-key-next = Revisa de nuevo. Si hay una en camino, Key Desk te avisa cuando llegue.

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
import-many-called = Más de una subcuenta se llama «{ $name }». Indica su id.
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
activity-key-forgotten = Quitaste la clave de { $agency } de este equipo.
activity-token-forgotten = Quitaste el token de { $agency } de este equipo.
activity-given-keys-forgotten = Quitaste las claves de subcuentas de { $agency } de este equipo.
activity-disconnected = Desconectaste { $agency }. Sus claves y tokens se quitaron de este equipo.
activity-settings-changed = Cambiaste los ajustes de { $agency }.
activity-keys-given =
    { $count ->
        [one] Diste la clave de { $count } subcuenta.
       *[other] Diste las claves de { $count } subcuentas.
    }
activity-given-key-removed = Quitaste la clave de esta subcuenta de este equipo.
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
activity-clicked = Hiciste clic en «Yes, Reset» en HighLevel. La clave nueva está en camino.
activity-not-clicked = No hiciste clic en HighLevel. La clave está como estaba.
activity-no-button = No hay ningún botón en HighLevel para regenerar esta clave. La clave está como estaba.
activity-stopped-watching = Dejaste de esperar la clave nueva.
activity-accepted = HighLevel aceptó la solicitud. La clave nueva está en camino.
activity-refused = HighLevel no aceptó la solicitud; la clave está como estaba. { what-went-wrong }
activity-not-known = No se sabe si HighLevel aceptó la solicitud. { what-went-wrong }
activity-ended-before-answer = Key Desk se cerró antes de que HighLevel respondiera. Revisa antes de hacer nada más.
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
left-secrets = claves en el llavero de este equipo (entradas llamadas { $service })
left-history = el historial en { $folder }
left-preferences = tus preferencias
left-start = que Key Desk se inicia con este equipo
left-logs = los registros técnicos en { $folder }
error-not-all-erased = No se ha podido borrar todo. Queda: { $left }. Todo lo demás se ha borrado.
error-not-all-erased-next = Desbloquea el llavero, comprueba que puedes escribir en la carpeta y bórralo todo otra vez; o borra tú lo que se nombra aquí.

## Lo que la app dice fuera de su ventana: notificaciones, la bandeja, y lo que falla con el navegador, el portapapeles y

## La lista de claves que sale como hoja de cálculo y como página para imprimir. Estados y tipos de clave se dicen como en la tabla.

report-title = Claves API
report-date = { day-of-month } de { $year }
report-number = { $number }
# Al pie de la página.
report-made = Hecho con Key Desk el { day-of-month } de { $year } a las { $time } UTC. En esta lista no hay ninguna clave.
report-first-seen = vista por primera vez
report-not-listed = ya no aparece en la lista
# Bajo los lugares que usan una clave: a cuántos les falta todavía la nueva.
report-to-update = { $count } por actualizar
report-column-name = Subcuenta
report-column-id = ID de subcuenta
report-column-city = Ciudad
report-column-country = País
report-column-key = Clave
report-column-kind = Tipo de clave
report-column-length = Longitud
report-column-made = Creada / vista por primera vez
report-column-days = Días de antigüedad
report-column-looked = Última consulta (UTC)
report-column-places = Lugares
report-column-to-update = Lugares por actualizar
report-column-note = Nota

## los archivos.

error-browser-address-next = Abre tú esta dirección en él: { $address }
error-clipboard = No se pudo copiar la clave: no se puede usar el portapapeles de este equipo.
error-clipboard-next = Muestra la clave, selecciónala y cópiala a mano.
error-file-not-shown = Key Desk no pudo mostrar este archivo.
error-file-not-shown-next = Búscalo en { $folder }.
error-no-folder = Este equipo no indica ninguna carpeta donde guardar el archivo.
error-no-folder-next = Crea una carpeta de descargas e inténtalo de nuevo.
error-file-not-saved = No se pudo guardar el archivo en { $folder }.
error-file-not-saved-next = Comprueba que haya espacio en el disco y que puedas escribir ahí, e inténtalo de nuevo.
error-preferences = No se pudieron guardar tus preferencias.
error-preferences-next = Comprueba que haya espacio en el disco. Todo lo demás sigue como antes.
error-demo = No se pudo iniciar la agencia de demostración en este equipo.
error-demo-next = Puede que un cortafuegos impida que los programas hablen consigo mismos. De todos modos puedes conectar tu propia agencia.
error-agency-unknown = Key Desk ya no conoce esta agencia.
error-agency-unknown-next = Elige otra de la lista.
error-history-not-deleted = No se pudo borrar el historial de la agencia.
error-history-not-deleted-next = Cierra Key Desk y borra tú la carpeta { $folder }.

## Notificaciones. Los nombres van solos, o varios separados por comas.

notification-arrived-title =
    { $count ->
        [one] Llegó una clave nueva
       *[other] Llegaron { $count } claves nuevas
    }
notification-arrived = { $names }. Ahora ponla en los lugares que la usan.
notification-second-try-title =
    { $count ->
        [one] Es hora del segundo intento
       *[other] Tocan { $count } segundos intentos
    }
notification-second-try = { $names }. Pasaron cinco horas sin clave. Abre Key Desk para intentarlo una vez más.
notification-support-title =
    { $count ->
        [one] Hace falta el soporte de HighLevel
       *[other] { $count } claves necesitan el soporte de HighLevel
    }
notification-support = { $names }. Dos intentos pasaron sin clave. Key Desk tiene listo el mensaje para soporte.
notification-more = { $count } más
notification-without-name = Una subcuenta sin nombre
notification-key-dead-title = Key Desk ya no puede revisar
notification-key-dead = HighLevel no conoce la clave de tu agencia. Conéctala de nuevo y Key Desk sigue atento.
notification-goes-on-title = Key Desk sigue atento
notification-goes-on =
    { $why ->
        [keys] Hay claves en camino.
       *[looks] Revisa por su cuenta, como lo elegiste.
    } { $place ->
        [tray] Abre o cierra Key Desk desde su icono en la bandeja.
       *[window] Su ventana solo está minimizada. Para cerrar Key Desk, ábrelo y pulsa Ctrl+Q.
    }

## La bandeja.

tray-nothing = No hay ninguna clave en camino
tray-on-their-way =
    { $count ->
        [one] { $count } clave en camino
       *[other] { $count } claves en camino
    }
tray-need-you =
    { $count ->
        [one] { $count } pendiente de ti
       *[other] { $count } pendientes de ti
    }
tray-open = Abrir Key Desk
tray-look = Revisar ahora
tray-quit = Salir de Key Desk

error-start = Este equipo no ha dejado a Key Desk cambiar si se inicia solo.
error-start-next = Cámbialo en los ajustes de tu equipo, entre los programas que se inician al entrar.
error-folder-not-shown = Key Desk no ha podido mostrar su carpeta.
error-folder-not-shown-next = Búscala tú: { $path }

## Newer versions of Key Desk

updates-there-is = Ya hay Key Desk { $version }
updates-title = Key Desk { $version }
updates-you-have = Tienes la { $version }.
updates-notes = Novedades
updates-installing-means = Key Desk la descarga, comprueba que de verdad es nuestra y se vuelve a abrir. Las claves en camino se siguen vigilando.
updates-package = Key Desk llegó a este equipo como paquete. Descarga el paquete nuevo y ábrelo: ocupa el lugar de este, y todo lo que anotaste se queda.
updates-installing = Descargando…
updates-later = Más tarde
updates-install = Instalar y reiniciar
updates-download = Abrir la página de descargas
updates-look = Buscar versiones nuevas de Key Desk
updates-look-hint = Al abrirse y como mucho una vez al día. No se envía nada sobre ti ni sobre tu agencia.
updates-look-now = Buscar ahora
updates-looking = Buscando…
updates-newest = Esta es la versión más nueva. Se buscó { $ago }.
updates-none-here = Esta copia se hizo sin dirección de actualizaciones, así que no busca versiones nuevas.
error-update-look = Key Desk no ha podido averiguar si hay una versión más nueva.
error-update-look-next = Comprueba la conexión a internet y búscala más tarde. Todo lo demás sigue como antes.
error-update-run = Ahora se están regenerando muchas claves, y la instalación lo interrumpiría.
error-update-run-next = Instala la versión nueva cuando termine.
error-update-download = No se ha podido descargar la versión nueva.
error-update-download-next = Comprueba la conexión a internet e inténtalo de nuevo. Esta versión sigue como antes.
error-update-not-ours = Lo que se descargó no lleva la firma de Key Desk. No se instaló nada.
error-update-not-ours-next = Inténtalo más tarde. Si vuelve a ocurrir, avísanos; esta versión sigue como antes.
error-update-install = No se ha podido poner la versión nueva en el lugar de esta.
error-update-install-next = Comprueba que puedes escribir donde está instalado Key Desk, o descarga tú la versión nueva. Esta versión sigue como antes.

## The menu bar of macOS, as that system calls its things

menu-about = Acerca de Key Desk
menu-settings = Ajustes…
menu-hide = Ocultar Key Desk
menu-hide-others = Ocultar otros
menu-show-all = Mostrar todo
menu-quit = Salir de Key Desk
menu-edit = Edición
menu-undo = Deshacer
menu-redo = Rehacer
menu-cut = Cortar
menu-copy = Copiar
menu-paste = Pegar
menu-select-all = Seleccionar todo
menu-window = Ventana
menu-minimize = Minimizar
menu-zoom = Zoom
menu-close = Cerrar ventana
menu-help-title = Ayuda
menu-help = Ayuda de Key Desk
