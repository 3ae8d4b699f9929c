## La primera pantalla, y el momento antes de que se pueda mostrar algo.

start-opening = Abriendo Key Desk… Puede que tu ordenador te pida desbloquear su llavero.
start-title = La clave de cada subcuenta, en una sola mesa

# Tres frases, cada una en su línea: qué hace Key Desk, qué no toca, qué se guarda para sí.
# CONFIRM es la palabra que se escribe, en todos los idiomas.
start-shows = Key Desk te muestra qué subcuentas tienen { $key }, qué claves son antiguas y cuáles están en camino.
# En la frase anterior.
start-api-key = clave API
start-changes = No cambia nada hasta que escribes CONFIRM.
start-keeps = Tus claves se quedan en este ordenador y no se envían a nadie más que a HighLevel.

start-ways = Dos formas de empezar
start-demo-title = Pruébalo con una agencia de demostración
start-demo-what = Una agencia inventada con 250 subcuentas. Nada real puede romperse, y con un clic vuelves aquí.
start-demo-button = Probar la agencia de demostración
start-demo-waiting = Inventando una agencia con 250 subcuentas…
start-demo-long = Está tardando más de lo normal.
start-demo-stop = No esperar
start-connect-title = Conectar mi agencia
start-connect-what = Pega tu clave API o tu token. Key Desk te dice qué es y dónde encontrar uno.
start-connect-button = Conectar mi agencia
start-no-agency-key = Mi plan no tiene clave de agencia
start-foot = Sin vinculación con HighLevel.

start-help = Ayuda
start-language = Idioma
# Cada idioma con su propio nombre, para que cada cual encuentre el suyo.
start-language-en = English
start-language-es = Español
