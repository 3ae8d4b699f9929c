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
glossary-id-means = La fila de letras y cifras por la que HighLevel reconoce una subcuenta aunque cambie de nombre.
glossary-integration = Integración
glossary-integration-means = Otro programa que trabaja con una subcuenta, como Zapier, Make o un plugin de WordPress.
glossary-place = Lugar
glossary-place-means = Tu nota en Key Desk sobre dónde se usa una clave, para saber qué actualizar cuando cambia.
glossary-look = Revisión
glossary-look-means = Key Desk pregunta una vez a HighLevel cómo están todas tus claves.
glossary-keychain = Llavero
glossary-keychain-means = La caja fuerte del propio sistema de tu ordenador, donde las contraseñas se guardan cifradas.
glossary-csv = CSV
glossary-csv-means = Un archivo sencillo para tablas que abren Excel, Numbers y Google Sheets.
