## Alrededor de los errores: los botones que los acompañan y cómo se copian. Lo que dice un error está en desk.ftl.

# El botón que ayuda.
errors-look-again = Revisar otra vez
errors-connect-again = Conectar de nuevo…
errors-session-only = Usarla solo en esta sesión
errors-reload-desk = Mostrar cómo está ahora
errors-open-help = Abrir la Ayuda
# Para lectores de pantalla, antes de las palabras de un error: qué tan grave es.
errors-problem = Problema:
errors-caution = Atención:
errors-note = Nota:
# El botón que copia lo que pediría soporte, y lo que dice después.
errors-copy = Copiar detalles
errors-copied = Copiado
errors-copy-failed = No se pudo copiar
# Lo que se copia: cuatro líneas.
errors-details =
    { $message }
    { $next }
    Código: { $code }
    Hora: { $time }
