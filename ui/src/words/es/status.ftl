## Palabras para cada estado, filtro, tipo de clave y fase de una regeneración.

# En la etiqueta de un estado: dos o tres palabras, 16 caracteres como mucho; luego una frase para el panel y las ayudas.
status-second-try-due = Reintentar
status-second-try-due-sentence = Pasó el tiempo sin que llegara una clave. HighLevel dice: haz clic una vez más.
status-support-needed = Pide soporte
status-support-needed-sentence = Pasaron dos intentos sin clave. Ahora tiene que ayudar el soporte de HighLevel.
status-unanswered = Sin respuesta
status-unanswered-sentence = Key Desk pidió una clave nueva y no recibió respuesta. Revisa hasta saber qué pasó.
status-your-turn = Tu clic
status-your-turn-sentence = La página está abierta en HighLevel. Haz clic allí y luego díselo a Key Desk.
status-on-its-way = En camino
status-on-its-way-sentence = HighLevel está creando una clave nueva.
status-no-key = Sin clave
status-no-key-sentence = Esta subcuenta no tiene clave API. Nada puede conectarse a ella hasta que tenga una.
status-expired = Caducada
status-expired-sentence = HighLevel marca las claves que no se usaron en 90 días. Vuelve a funcionar cuando se regenera o se renueva en HighLevel.
status-old-key = Clave antigua
status-old-key-sentence = Una clave del tipo antiguo. Todavía funciona; HighLevel pide reemplazarla.
status-not-disclosed = No visible
status-not-disclosed-sentence = HighLevel no le muestra esta clave a Key Desk. Es una protección de tu cuenta; la clave se puede ver en el propio HighLevel.
status-token = Token
status-token-sentence = Un Token de integración privada, el sucesor de las claves API. Se renueva en el propio HighLevel.
status-new-key = Clave nueva
status-new-key-sentence = Una clave del tipo nuevo.

# Filtros que no son un estado.
status-filter-needs-you = Te necesitan
status-filter-places-open = Lugares por actualizar
status-filter-due = Toca cambiarla
status-filter-changed = Con cambios

# Lo que se le dio a Key Desk.
status-agency-key = Clave API de la agencia
status-agency-token = Token de integración privada
status-sub-account-keys = Claves de subcuentas

# El tipo de una clave.
status-form-missing = Sin clave
status-form-not-disclosed = No visible para Key Desk
status-form-old = Tipo antiguo
status-form-new = Tipo nuevo
status-form-token = Token de integración privada
status-characters =
    { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }

# El título de la tarjeta que dice cómo va una regeneración.
status-being-sent = Enviando a HighLevel
status-click-now = Ahora haz clic en HighLevel
status-waiting = En camino
status-no-answer = HighLevel no respondió
status-second-try = Es hora del segundo intento
status-support = Ahora tiene que ayudar el soporte de HighLevel
status-refused = HighLevel se negó
status-not-clicked = No cambió nada
status-no-button = HighLevel no ofrece el botón aquí
status-arrived = La clave nueva ya está aquí
status-dismissed = Ya no se vigila

# Por qué no se ofrece «Regenerar…» para una subcuenta.
status-why-page-open = Su página está abierta en HighLevel. Di primero qué pasó con ella.
status-why-asked = Ya se pidió una clave nueva. Un segundo clic ahora solo haría daño.
status-why-used-up = Los dos intentos ya se usaron. Ahora tiene que ayudar el soporte de HighLevel.
status-why-not-listed = HighLevel ya no incluye esta subcuenta.
status-why-token = Un Token de integración privada se renueva en el propio HighLevel.

# Una subcuenta sin nombre, con el id que le da HighLevel.
status-nameless = Sin nombre ({ $id })
