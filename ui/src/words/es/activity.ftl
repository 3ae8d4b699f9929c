## La página de actividad: lo que pasó, primero lo más reciente.

activity-title = Actividad
activity-hint = Lo que hiciste tú y lo que vio Key Desk. Se guarda solo en este ordenador.
activity-export = Exportar (CSV)
activity-search = Buscar en la actividad
activity-search-example = Subcuenta o qué pasó
activity-search-clear = Borrar la búsqueda
# $name: una subcuenta.
activity-only = Solo { $name }
activity-only-this = Solo esta subcuenta
# Para un lector de pantalla, después de «Solo …» en el botón que lo termina.
activity-whole = , mostrar toda la agencia
activity-more = Mostrar más
activity-more-of-group = Mirar más atrás
activity-reading = Leyendo…
activity-filters = Mostrar solo
activity-all = Todo
activity-nothing-title = Aún no ha pasado nada
activity-nothing = En cuanto regeneres una clave, anotes un lugar o Key Desk vea que cambia una clave, aparecerá aquí.
activity-no-match = Nada de lo que pasó coincide. Prueba con menos letras.
activity-no-group = Nada de lo leído hasta ahora es de este tipo.
activity-show-all = Mostrar todo

activity-group-keys = Claves
activity-group-needs-you = Problemas
activity-group-places = Lugares y notas
activity-group-access = Acceso
activity-group-set-up = Ajustes

## Qué tipo de cosa pasó, en una o dos palabras junto a su icono.

activity-kind-connected = Conectada
activity-kind-forgotten = Clave o token quitados
activity-kind-confirmed = Confirmado
activity-kind-accepted = Clave pedida
activity-kind-refused = Rechazado
activity-kind-unanswered = Sin respuesta
activity-kind-arrived = Clave recibida
activity-kind-five-hours-passed = Se acabó el tiempo
activity-kind-escalated = Hace falta el soporte
activity-kind-dismissed = Ya no se vigila
activity-kind-key-came = Clave vista
activity-kind-key-went = Clave desaparecida
activity-kind-key-changed = Clave cambiada
activity-kind-compromised = La tiene otra persona
activity-kind-page-opened = Página abierta
activity-kind-clicked = Hiciste clic
activity-kind-not-clicked = Sin clic
activity-kind-no-button = Sin botón
activity-kind-pasted = Clave pegada
activity-kind-key-shown = Clave mostrada
activity-kind-key-copied = Clave copiada
activity-kind-place-added = Lugar añadido
activity-kind-place-changed = Lugar cambiado
activity-kind-place-removed = Lugar quitado
activity-kind-place-updated = Lugar actualizado
activity-kind-place-reopened = Lugar por actualizar
activity-kind-many-begun = Muchas a la vez
activity-kind-many-ended = Muchas a la vez
activity-kind-key-given = Clave entregada
activity-kind-key-removed = Clave quitada
activity-kind-marked-expired = Marcada
activity-kind-set-up = Ajustes
activity-kind-note-changed = Nota
