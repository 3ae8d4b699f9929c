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
table-choose-first = Elige primero una subcuenta en la tabla
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
# $when: "14:05", "yesterday 14:05"
table-changes-since = Desde: { $when }
table-changes-seen = Entendido
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
table-change-gone-sentence = HighLevel ya no lista esta subcuenta
table-change-key-came-sentence = Apareció una clave donde no había ninguna, y no por Key Desk
table-change-key-went-sentence = La clave que había aquí ya no está, y no por Key Desk
table-change-key-changed-sentence = La clave es otra, y no se cambió con Key Desk
# $what: one of the five sentences above; $when: "14:05", "yesterday 14:05"
table-change-noticed = { $what }. Key Desk lo notó en la revisión de: { $when }.

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
table-view-replaced = La vista «{ $name }» muestra ahora lo que se ve.
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
table-not-listed = HighLevel ya no la lista
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
table-age-waiting-to-know = a la espera de saber
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
table-tick-some = Marca algunas para hacer algo con varias a la vez.
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
table-compromised-many = Alguien más tiene estas claves…
table-clear = Quitar
table-cleared =
    { $count ->
        [one] { $count } subcuenta ya no está seleccionada.
       *[other] { $count } subcuentas ya no están seleccionadas.
    }

table-empty-agency = Aún no hay subcuentas
table-empty-agency-what = HighLevel no lista ninguna subcuenta para esta clave. Cuando hayas creado una en HighLevel, revisa de nuevo.
table-empty-on-its-way = Ninguna clave está en camino
table-empty-on-its-way-what = Cuando regeneres una clave, podrás seguirla aquí hasta que llegue.
table-empty-needs-you = Nada te necesita
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
table-compromised = Alguien más tiene esta clave…
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
