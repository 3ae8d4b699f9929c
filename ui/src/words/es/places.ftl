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
# $when: una hora o un día
places-updated = Actualizado: { $when }
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
