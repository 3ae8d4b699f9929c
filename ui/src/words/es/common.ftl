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
