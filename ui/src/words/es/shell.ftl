## Lo que la app dice fuera de su ventana: notificaciones, la bandeja, y lo que falla con el navegador, el portapapeles y
## los archivos.

error-browser-address-next = Abre tú esta dirección en él: { $address }
error-clipboard = No se pudo copiar la clave: no se puede usar el portapapeles de esta computadora.
error-clipboard-next = Muestra la clave, selecciónala y cópiala a mano.
error-file-not-shown = Key Desk no pudo mostrar este archivo.
error-file-not-shown-next = Búscalo en { $folder }.
error-no-folder = Esta computadora no indica ninguna carpeta donde guardar el archivo.
error-no-folder-next = Crea una carpeta de descargas e inténtalo de nuevo.
error-file-not-saved = No se pudo guardar el archivo en { $folder }.
error-file-not-saved-next = Comprueba que haya espacio en el disco y que puedas escribir ahí, e inténtalo de nuevo.
error-preferences = No se pudieron guardar tus preferencias.
error-preferences-next = Comprueba que haya espacio en el disco. Todo lo demás sigue como antes.
error-demo = No se pudo iniciar la agencia de demostración en esta computadora.
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
notification-key-dead-title = Key Desk ya no puede consultar
notification-key-dead = HighLevel no conoce la clave de tu agencia. Conéctala de nuevo y Key Desk sigue atento.
notification-goes-on-title = Key Desk sigue atento
notification-goes-on =
    { $why ->
        [keys] Hay claves en camino. Abre o cierra Key Desk desde su icono en la bandeja.
       *[looks] Vuelve a mirar por su cuenta, como lo has configurado. Abre o cierra Key Desk desde su icono en la bandeja.
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
        [one] { $count } te necesita
       *[other] { $count } te necesitan
    }
tray-open = Abrir Key Desk
tray-look = Consultar ahora
tray-quit = Salir de Key Desk

error-start = Este ordenador no ha dejado a Key Desk cambiar si se inicia solo.
error-start-next = Cámbialo en los ajustes de tu ordenador, entre los programas que se inician al entrar.
error-folder-not-shown = Key Desk no ha podido mostrar su carpeta.
error-folder-not-shown-next = Búscala tú: { $path }
