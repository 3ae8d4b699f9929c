## El diálogo para la credencial de una agencia: qué se ha pegado, dónde se encuentra, qué pasa al conectar.

connect-title-first = Conectar mi agencia
connect-title-another = Añadir otra agencia
# $name: el nombre de la agencia
connect-title-again = Volver a conectar { $name }
connect-title-more = Añadir una clave o un token a { $name }

# Qué hará el botón, dicho antes de nada.
connect-asks = Con lo que pegues, Key Desk pedirá a HighLevel la lista de tus subcuentas. Allí no se cambia nada.
connect-name = ¿Cómo la llamamos?
# $name: el nombre tal como se escribió
connect-name-taken = Ya hay una agencia llamada { $name }. Con otro nombre las distinguirás.
connect-optional = (opcional)
connect-credential = Pega tu clave o tu token
connect-show = Mostrar
connect-hide = Ocultar
connect-session-only = Solo para esta sesión (no guardarla en el llavero de este ordenador)
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
# $id: los caracteres que representan el identificador, tal como se escriben con sus llaves
connect-advanced-hint = Déjalas vacías salvo que tu agencia tenga su propio nombre para HighLevel, o que alguien te haya dado direcciones. Donde pone { $id } va el identificador de la subcuenta. Se permite https, y http en este ordenador.
connect-address-web = Dirección web de tu HighLevel
connect-address-web-hint = Si tu agencia usa su propia dirección (marca blanca), la que ves en el navegador.
connect-address-page = Página de la clave API de una subcuenta
connect-address-base = Dirección de la API 1.0 de HighLevel, para claves API
connect-address-api2 = Dirección de la API 2.0 de HighLevel, para tokens
connect-address-regenerate = Dirección que crea una clave nueva
connect-address-regenerate-none = Ninguna
connect-address-regenerate-hint = Déjala vacía: HighLevel no tiene ninguna. Entonces Key Desk abre la página correcta y tú haces clic allí.
