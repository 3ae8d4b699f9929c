## Tiempos: cuánto dura, qué edad tiene, hace cuánto. Las fechas y horas se escriben como en la región de cada quien.

# Breve, como en una cuenta atrás.
time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min
# Junto al anillo de una espera: «aún 3 h 12 min»; luego, que su tiempo terminó.
time-left = aún { $duration }
time-last-look = última revisión ahora

# La edad de una clave, en una columna.
time-age =
    { $days ->
        [0] hoy
        [one] { $days } día
       *[other] { $days } días
    }
# Lo mismo, cuando solo se sabe desde cuándo se ve la clave.
time-age-at-least =
    { $days ->
        [0] vista hoy por primera vez
        [one] al menos { $days } día
       *[other] al menos { $days } días
    }
time-age-unknown = no se sabe
# Lo mismo dentro de una frase, después de una coma.
time-made =
    { $days ->
        [0] creada hoy
        [one] creada hace { $days } día
       *[other] creada hace { $days } días
    }
time-first-seen =
    { $days ->
        [0] vista hoy por primera vez, así que tiene al menos esa edad
        [one] vista por primera vez hace { $days } día, así que tiene al menos esa edad
       *[other] vista por primera vez hace { $days } días, así que tiene al menos esa edad
    }
time-made-unknown = no se sabe su edad

# Cuándo pasó algo.
time-just-now = ahora mismo
time-minutes-ago =
    { $count ->
        [one] hace { $count } minuto
       *[other] hace { $count } minutos
    }
time-hours-ago =
    { $count ->
        [one] hace { $count } hora
       *[other] hace { $count } horas
    }
time-yesterday = ayer
time-days-ago =
    { $count ->
        [one] hace { $count } día
       *[other] hace { $count } días
    }
time-on-date = el { $date }

# Encabezados de días.
time-today-title = Hoy
time-yesterday-title = Ayer

# Después de «desde»: ayer u otro día, y la hora.
time-since-yesterday = ayer, { $time }
time-since-weekday = el { $day }, { $time }
time-since-date = el { $day }, { $time }

# Tiempo universal coordinado, para gente de otros lugares; luego la hora propia con el nombre de su zona.
time-zoned = { $time } ({ $zone })
