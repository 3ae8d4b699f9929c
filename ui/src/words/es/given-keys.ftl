## Claves de subcuentas que das tú: pegadas, revisadas, guardadas y eliminadas del ordenador.

given-keys-title = Añadir claves de subcuentas
# $name: el nombre de la agencia
given-keys-title-to = Añadir claves de subcuentas a { $name }
given-keys-agency-name = ¿Cómo llamamos a la agencia?
given-keys-optional = (opcional)
given-keys-lines-label = Una línea por subcuenta: nombre, clave — o solo la clave
# Un nombre de empresa inventado y el principio de una clave.
given-keys-example = Harbor Dental Group, eyJhbGciOi…
# $path: el camino por los menús de HighLevel
given-keys-where = En HighLevel: { $path }.
given-keys-session-only = Solo para esta sesión (no guardarlas en el llavero de este ordenador)
given-keys-nothing = Todavía no hay ninguna clave en el campo.
given-keys-nothing-next = Pega las claves, una por línea.
given-keys-first = A continuación, Key Desk muestra qué contiene cada línea. No se guarda ni se envía nada antes de que lo digas.
# Qué contienen las líneas que se están pegando: los dos recuentos en una línea, el segundo solo si los hay.
given-keys-found =
    { $count ->
        [one] { $count } clave encontrada.
       *[other] { $count } claves encontradas.
    }
given-keys-found-none = Todavía no se ha encontrado ninguna clave.
given-keys-found-wrong =
    { $count ->
        [one] { $count } línea no se puede usar; el siguiente paso dice por qué.
       *[other] { $count } líneas no se pueden usar; el siguiente paso dice por qué.
    }
given-keys-next = Siguiente
given-keys-back = Atrás
given-keys-reading = Leyendo las líneas…
given-keys-keeping = Guardando las claves…
given-keys-keep =
    { $count ->
        [one] Guardar esta clave
       *[other] Guardar estas claves
    }

## La tabla de líneas.

given-keys-lines = Las líneas que has pegado
given-keys-line = Línea
given-keys-name = Nombre
given-keys-key = Clave
given-keys-id = Identificador de la subcuenta
# $line: el número de la línea
given-keys-name-of-line = Nombre de la subcuenta de la línea { $line }
given-keys-id-of-line = Identificador de la subcuenta de la línea { $line }
given-keys-name-optional = opcional
# $problem: una frase que dice qué le pasa a la línea
given-keys-left-out = { $problem } Se omite.
given-keys-not-kept = No guardada.
# $line: el número de la línea anterior
given-keys-same-id = La línea { $line } ya tiene este identificador.
# $form: el tipo de clave, como «Tipo nuevo»; $length: su longitud en palabras
given-keys-form-and-length = { $form }, { $length }
# $place: la parte de una dirección tras la que va el identificador
given-keys-id-where = Algunas claves no dicen de quién son. El identificador es la parte que va después de { $place } en la dirección de la página de la subcuenta en HighLevel; también vale la dirección entera.

## Qué hará el botón: hasta tres frases, una tras otra.

given-keys-none-ready = Todavía no se puede guardar ninguna clave.
given-keys-ready =
    { $count ->
        [one] { $count } clave está lista para guardarse.
       *[other] { $count } claves están listas para guardarse.
    }
given-keys-asked =
    { $count ->
        [one] A { $count } línea le falta un identificador.
       *[other] A { $count } líneas les falta un identificador.
    }
given-keys-unused =
    { $count ->
        [one] Se omite { $count } línea.
       *[other] Se omiten { $count } líneas.
    }
given-keys-where-session =
    { $count ->
        [one] Se guarda en la memoria hasta que cierres Key Desk.
       *[other] Se guardan en la memoria hasta que cierres Key Desk.
    }
given-keys-where-keychain =
    { $count ->
        [one] Se guarda en el llavero de este ordenador.
       *[other] Se guardan en el llavero de este ordenador, una entrada por clave.
    }

## Qué resultó.

given-keys-kept =
    { $count ->
        [one] { $count } clave está guardada ahora.
       *[other] { $count } claves están guardadas ahora.
    }
given-keys-replaced =
    { $count ->
        [one] { $count } clave ocupó el lugar de una anterior.
       *[other] { $count } claves ocuparon el lugar de una anterior.
    }
# «Línea 4», «Líneas 4, 7 y 9», «Líneas 1, 2, 3 y 495 más»; $named: números separados por comas
given-keys-line-named = Línea { $line }
given-keys-lines-named = Líneas { $named } y { $last }
given-keys-lines-named-more = Líneas { $named } y { $count } más
# $lines: como arriba; $agency: el nombre de la agencia
given-keys-not-listed =
    { $count ->
        [one] { $lines }: esta subcuenta no está en la lista de { $agency }.
       *[other] { $lines }: estas subcuentas no están en la lista de { $agency }.
    }
given-keys-twice = { $lines }: una línea anterior nombra la misma subcuenta.
given-keys-others-kept = Todas las demás están guardadas.
given-keys-others-kept-put-right = Todas las demás están guardadas. Corrige el identificador, o déjalo así.

## En el panel de una subcuenta cuya clave diste tú.

given-keys-yours-session = Esta clave se la diste tú a Key Desk. Se guarda en la memoria hasta que cierres Key Desk.
given-keys-yours-keychain = Esta clave se la diste tú a Key Desk. Se guarda en el llavero de este ordenador.
given-keys-remove-ask = Eliminar esta clave del ordenador…
# $name: el nombre de la subcuenta
given-keys-remove-title = ¿Eliminar de este ordenador la clave de { $name }?
given-keys-remove-what = En HighLevel no cambia nada: allí la clave sigue funcionando. Key Desk deja de vigilarla. Lo que anotó de la subcuenta se queda.
given-keys-remove-keep = Conservarla
given-keys-remove = Eliminar esta clave
given-keys-removed = La clave de { $name } se ha eliminado de este ordenador.
