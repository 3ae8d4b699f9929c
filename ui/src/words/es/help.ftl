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

    Una clave antigua sigue funcionando por ahora. HighLevel ya ha dejado atrás ese tipo, así que planea [regenerarla](regenerate) en una hora tranquila, cuando tengas tiempo de actualizar los [lugares](place) que la usan.
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

    Pregunta en tu equipo. Si no fue nadie de vosotros, trátala como una clave que [tiene otra persona](help:compromised).
help-changed-elsewhere-also = cambiada distinta clave nueva apareció

help-how-to = ¿Cómo consigo una clave nueva?
help-how-to-answer =
    Elige la subcuenta en la tabla y pulsa «Regenerar…». Key Desk te dice qué se parará y te pide que escribas una palabra. Después:

    - Key Desk abre la página correcta en HighLevel: Settings → Business Info.
    - Haz clic en las flechas redondas junto a la clave API, escribe «Confirm» en la pregunta de HighLevel y pulsa «Yes, Reset».
    - Vuelve y di que has hecho clic. Key Desk vigila hasta que llega la clave nueva y te recuerda los lugares que hay que actualizar.
help-how-to-also = regenerar renovar restablecer actualizar pasos confirm yes reset

help-why-myself = ¿Por qué tengo que hacer clic yo en HighLevel?
help-why-myself-answer =
    HighLevel no ofrece a los programas ninguna forma de regenerar una clave, y es a propósito: solo puede hacerlo una persona que ha iniciado sesión. Key Desk hace todo lo demás. Abre la página, dice dónde hacer clic y desde entonces vigila la llegada de la clave nueva.
help-why-myself-also = automático automáticamente clic yo mismo

help-what-stops = ¿Qué se para cuando regenero?
help-what-stops-answer =
    La clave anterior deja de funcionar al momento. Todo programa que la usa se queda parado hasta que tiene la nueva: las automatizaciones no se ejecutan, los formularios no llegan, las listas no se sincronizan.

    Por eso, anota primero los [lugares](place), elige una hora tranquila y pon la clave nueva en cada lugar en cuanto llegue. Key Desk te guarda esa lista para que la vayas marcando.
help-what-stops-also = romper parar integraciones clave anterior deja de funcionar

help-how-long = ¿Cuánto tarda una clave nueva?
help-how-long-answer =
    A menudo está enseguida. HighLevel se concede hasta { $hours ->
        [one] una hora
       *[other] { $hours } horas
    }. Durante ese tiempo Key Desk mira una y otra vez, al principio cada pocos segundos y luego cada pocos minutos, y te avisa cuando llega la clave.

    Mientras tanto puedes cerrar la ventana. Si tu ordenador muestra el icono de Key Desk junto al reloj, sigue vigilando desde ahí; si no, continúa cuando vuelvas a abrirlo.
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
    - Busca en HighLevel cosas que no hayáis hecho vosotros. Si algo te parece raro, díselo a tu gestor de cuenta en HighLevel.
help-compromised-also = comprometida hackeada robada filtrada filtración seguridad compartida perdida

help-hidden = HighLevel oculta mis claves. ¿Qué sigue funcionando?
help-hidden-answer =
    Es [Enhanced Account Security](enhanced-account-security), y protege tu cuenta: déjala activada. Las claves solo se ven entonces en HighLevel.

    Todo lo demás funciona. Puedes regenerar como siempre y pegar la clave nueva en Key Desk para que la compruebe; la examina y la olvida. Para las subcuentas cuyas claves quieras tener a la vista, puedes darle tú mismo las claves a Key Desk.
help-hidden-also = no se muestra oculta protección enhanced account security invisible

help-where-kept = ¿Dónde se guardan mis claves?
help-where-kept-answer =
    Lo que le das a Key Desk, ya sea la clave o el token de la agencia o claves de subcuentas, está en el [llavero](keychain) de tu propio ordenador, o solo en la memoria si elegiste «solo para esta sesión».

    Las claves que lista HighLevel se examinan y se olvidan: Key Desk anota su longitud, su antigüedad y una huella con la que nota que han cambiado. Nada de ello sale de tu ordenador. En Ajustes → Privacidad ves cada archivo y puedes exportarlo o borrarlo todo.
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
    Con una clave que no llega o no funciona aunque todo está bien configurado: el formulario de HighLevel para desarrolladores, https://developers.gohighlevel.com/support. HighLevel no revisa ni escribe configuraciones ajenas.

    Con preguntas sobre cómo hacer algo: otros desarrolladores, en Slack, https://www.gohighlevel.com/dev-slack. Una vez al mes los desarrolladores de HighLevel hacen además una llamada abierta; mira https://www.gohighlevel.com/events.

    Con un deseo de algo que HighLevel aún no puede hacer: https://ideas.gohighlevel.com/integrations.

    Si es Key Desk lo que hace algo mal, envía también los datos para el soporte, para que nadie tenga que pedírtelos.
help-support-also = contacto soporte slack tique error comunidad ideas función correo

help-places = ¿Para qué sirven los lugares?
help-places-answer =
    Un [lugar](place) es tu nota de dónde se usa una clave, como «Zapier · clientes nuevos». HighLevel no lo sabe, así que solo puede venir de ti.

    Cuando llega una clave nueva, Key Desk muestra los lugares de esa subcuenta como una lista para marcar, para que no se olvide ninguno. Puedes anotar un lugar para muchas subcuentas a la vez y traer una lista como archivo [CSV](csv).
help-places-also = zapier make anotar dónde se usa lista actualizar

help-many = ¿Puedo regenerar muchas claves a la vez?
help-many-answer =
    Sí: marca las subcuentas en la tabla y pulsa «Regenerar…» en la barra que aparece. Key Desk muestra cuáles se van a cambiar, cuáles se dejan fuera y por qué, y qué se parará. Nada empieza antes de que escribas las palabras que te pide.

    Puedes pausar o parar en cualquier momento. Nunca pregunta a HighLevel más deprisa de lo que permite el [límite](limit), ni dos veces por la misma clave.
help-many-also = masa muchas varias todas lote

help-shortcuts = ¿Cómo uso Key Desk con el teclado?
help-shortcuts-answer =
    Todo se puede hacer con el teclado. Pulsa ? en cualquier sitio para ver todos los atajos.

    El camino más rápido a cualquier cosa es la paleta de comandos: encuentra páginas, acciones, subcuentas y respuestas con unas pocas letras.
help-shortcuts-also = teclado teclas atajo paleta comando ctrl k
help-show-shortcuts = Mostrar los atajos
