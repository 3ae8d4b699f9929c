## Ajustes: secciones desde el aspecto hasta «Acerca de». Lo que se elige en aspecto, avisos y lugares vale al momento; lo de
## la agencia se guarda con un botón.

settings-title = Ajustes
settings-sections = Secciones de los ajustes
settings-section-looks = Aspecto
settings-section-notices = Avisos
settings-section-places = Lugares
settings-section-agency = Tu agencia
settings-section-looking = Revisiones
settings-section-advanced = Avanzado
settings-section-privacy = Privacidad
settings-section-about = Acerca de
settings-reading = Leyendo…

## Aspecto

settings-theme = Colores
settings-theme-system = Como los tiene el ordenador
settings-theme-light = Claros
settings-theme-dark = Oscuros
settings-language = Idioma
# El idioma del sistema del ordenador. $language: su nombre en su propio idioma, como «Español».
settings-language-system = Como lo tiene el ordenador ({ $language })
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

settings-notifications = Avísame cuando llegue una clave o haga falta algo de mí
settings-notifications-hint = Como notificación de tu ordenador, también con la ventana cerrada.
settings-start = Abrir Key Desk al encender el ordenador
settings-start-hint = Se abre sin ventana y vigila las claves que están en camino.
settings-start-on = Desde ahora Key Desk se abre al encender el ordenador.
settings-start-off = Key Desk ya no se abre al encender el ordenador.

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
settings-probing-hint = Key Desk nota entonces cuándo HighLevel deja de aceptar una clave. Pero usar una clave puede reiniciar su plazo de 90 días.
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
    } de este ordenador cuando guardas.
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
setting-due-after-days-hint = Key Desk escribe entonces «Toca cambiarla» junto a su edad. No cambia nada por sí solo.

## Avanzado

settings-advanced = Avanzado
settings-advanced-hint = Nadie necesita esto si no se le indica: deja un campo vacío y Key Desk usa el valor inicial que se ve en él.
settings-group-addresses = Direcciones
settings-group-addresses-hint = Se permiten direcciones que empiezan por https://, y http:// en este ordenador.
settings-group-asking = Preguntar a HighLevel
settings-group-limits = Límites para empezar
settings-group-limits-hint = En cuanto las respuestas de HighLevel nombran sus límites, Key Desk se guía por ellos.

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
setting-key-per-window = Una clave API empieza con
setting-key-per-window-unit = solicitudes en 10 segundos
setting-key-per-day = Una clave API empieza, al día, con
setting-key-per-day-unit = solicitudes
setting-token-per-window = Un token empieza con
setting-token-per-window-unit = solicitudes en 10 segundos
setting-token-per-day = Un token empieza, al día, con
setting-token-per-day-unit = solicitudes

## Privacidad

settings-privacy-hint = Todo lo que sabe Key Desk está en este ordenador y no va a nadie más que a HighLevel. Las claves y los tokens están en la caja fuerte de contraseñas de tu ordenador, nunca en un archivo.
settings-stored = Qué se guarda y dónde
settings-stored-history = Historial
settings-stored-history-means = Subcuentas, lo que se sabe de sus claves, actividad, lugares, notas
settings-stored-preferences = Preferencias
settings-stored-preferences-means = Cómo tienes la ventana
settings-stored-credentials = Claves y tokens
settings-stored-credentials-means = Lo que le diste a Key Desk
settings-stored-exports = Archivos exportados
settings-stored-exports-means = Hojas de cálculo e informes que pediste
settings-stored-keychain = En el llavero de tu ordenador
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
settings-erase-consequence = De este ordenador se quitan para siempre:
settings-erase-credentials = todas las claves y tokens que le diste a Key Desk, del llavero
settings-erase-history = la actividad, los lugares y las notas de cada agencia, y cuándo se cambiaron sus claves
settings-erase-preferences = tus preferencias y vistas guardadas
settings-erase-agencies =
    { $count ->
        [one] Se trata de una agencia:
       *[other] Se trata de { $count } agencias:
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

settings-version = Key Desk { $version }
settings-independent = Un programa independiente. No está afiliado a HighLevel.
settings-to-help = Abrir la ayuda
settings-to-shortcuts = Mostrar todos los atajos
