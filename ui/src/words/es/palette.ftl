## La paleta de comandos (Ctrl/⌘ K), que encuentra páginas, acciones, subcuentas y respuestas, y la hoja de atajos.

palette-title = Paleta de comandos
palette-field = Busca una página, una acción, una subcuenta o una respuesta
palette-placeholder = ¿Adónde, o qué hacer?
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

palette-open = Abrir la paleta de comandos
palette-search = Buscar en esta página
palette-look = Mirar de nuevo
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
palette-system-theme = Colores como los tiene el ordenador
palette-larger = Texto más grande
palette-smaller = Texto más pequeño
palette-compact = Filas compactas
palette-comfortable = Filas cómodas
# Cada idioma se nombra en su propio idioma, se hable el que se hable.
palette-english = English
palette-spanish = Español
palette-copy-details = Copiar los datos para el soporte
palette-open-support = Abrir el formulario de soporte de HighLevel
palette-leave-demo = Salir de la demo
palette-try-demo = Probar con una agencia de demostración
palette-connect = Conectar mi agencia…

## La hoja de atajos

palette-sheet-title = Atajos
palette-sheet-everywhere = En todas partes
palette-sheet-pages = Páginas
palette-sheet-table = En la tabla
palette-sheet-hint = Las letras y los signos esperan mientras escribes; con un diálogo abierto, las teclas son del diálogo.
# Entre dos maneras de pulsar lo mismo.
palette-or = o
palette-keys-rows = Subir y bajar por las filas
palette-keys-open = Abrir la subcuenta
palette-keys-tick = Marcar o desmarcar la fila
palette-keys-tick-all = Marcar todas las filas mostradas
palette-keys-regenerate = Regenerar la clave de la fila
palette-keys-panel = Subcuenta anterior o siguiente en el panel
palette-keys-close = Cerrar lo que está abierto

# Nombres de las teclas tal como están en el teclado.
palette-key-control = Ctrl
palette-key-space = Espacio
palette-key-escape = Esc
palette-key-enter = Intro
