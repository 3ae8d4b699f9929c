## Alrededor de cada página: la banda de la demo, el lado con las páginas y el límite de HighLevel.

# Cómo llama un lector de pantalla a la banda de arriba de la demo.
sidebar-demo = Agencia de demostración
sidebar-demo-name = Agencia de demostración.
sidebar-demo-what = Estás viendo una agencia inventada.
sidebar-demo-speed = Aquí el tiempo corre { $speed } veces más rápido.
sidebar-demo-leave = Salir de la demo
sidebar-page-coming = Abriendo la página…
sidebar-page-failed = No se pudo abrir esta página.
sidebar-page-again = Intentar otra vez

# Cómo llama un lector de pantalla a la lista de páginas: el nombre del programa.
sidebar-pages = Key Desk
# Cuando una agencia no tiene nombre.
sidebar-no-name = Mi agencia
# En lugar del número de subcuentas, mientras se leen.
sidebar-reading = Leyendo…
sidebar-overview = Resumen
sidebar-sub-accounts = Subcuentas
# Las claves que están en camino.
sidebar-on-their-way = En camino
# Lo que oye un lector de pantalla del número junto a «En camino».
sidebar-on-their-way-counted =
    { $count ->
        [one] { $count } clave
       *[other] { $count } claves
    }
sidebar-activity = Actividad
sidebar-help = Ayuda
sidebar-settings = Ajustes

## El límite de solicitudes de HighLevel

sidebar-limit = Límite de HighLevel
sidebar-limit-why = HighLevel solo contesta a cierto número de solicitudes. Key Desk las cuenta y espera antes de pasarse.
sidebar-limit-today = { $used } de { $limit } hoy
sidebar-limit-window = { $used } de { $limit } en { $seconds } s
# $time: una duración, como «4 s».
sidebar-limit-asked = HighLevel pidió esperar { $time }
sidebar-limit-waiting = esperando { $time } por el límite de HighLevel
# Los encabezados de una lista: cada uno va delante de su cifra.
sidebar-limit-window-head = En { $seconds } segundos
sidebar-limit-today-head = Hoy
sidebar-limit-now-head = Ahora
sidebar-limit-from-head = Cifras según
sidebar-limit-requests = { $used } de { $limit } solicitudes
sidebar-limit-used-up = { $used } de { $limit } solicitudes: agotadas por hoy
# De dónde vienen las cifras.
sidebar-limit-from-published = la página de ayuda de HighLevel
sidebar-limit-from-measured = un comienzo prudente: se ha visto que los tokens llegan a esto
sidebar-limit-from-headers = las propias respuestas de HighLevel
sidebar-limit-from-settings = tus ajustes
# $time: según el reloj de la persona, como «01:00».
sidebar-limit-new-day = El día de HighLevel empieza de nuevo a las { $time } según tu reloj (medianoche UTC).
