## El menú de agencias, una agencia sin credenciales, y olvidar.

# Cómo se llama una agencia que no tiene nombre.
agencies-unnamed = Mi agencia

agencies-menu-label = Agencias
# Antes del nombre de la agencia, para lectores de pantalla.
agencies-agency = Agencia:
agencies-opening = Abriendo…
agencies-add-another = Añadir otra agencia…
agencies-add-credential = Añadir una clave o un token…
agencies-add-keys = Añadir claves de subcuentas…
agencies-settings = Ajustes de la agencia…
# $name: el nombre de la agencia
agencies-forget = Olvidar { $name }…

# Cómo está una agencia que quizá no se ve: algunas de estas tres, separadas por comas.
agencies-disconnected = desconectada
agencies-need-you =
    { $count ->
        [one] { $count } te necesita
       *[other] { $count } te necesitan
    }
agencies-on-their-way =
    { $count ->
        [one] { $count } en camino
       *[other] { $count } en camino
    }

## Una agencia de la que Key Desk ya no tiene ninguna clave ni token.

agencies-disconnected-title = { $name } está desconectada
agencies-disconnected-what = Sus claves y tokens ya no están en este ordenador. Lo que Key Desk anotó se queda en este ordenador: el registro de actividad, los lugares donde se usan las claves y cuándo se cambiaron.
agencies-connect-again = Volver a conectar

## Olvidar una agencia: dos preguntas.

agencies-forget-title = ¿Olvidar { $name }?
agencies-forget-what = Esto se elimina de este ordenador. En HighLevel no cambia nada.
agencies-forget-going = Lo que se elimina
agencies-keep = Conservar { $name }
# Cuando el nombre no cabe en el botón.
agencies-keep-unnamed = Conservar esta agencia
agencies-remove-keys = Eliminar sus claves
agencies-history-title = ¿Borrar también su historial?
agencies-history-title-alone = ¿Borrar el historial de { $name }?
agencies-history-what = Con su historial, Key Desk pierde lo que anotó de { $name }: el registro de actividad, los lugares donde se usan las claves y cuándo se cambiaron. Eso no se puede recuperar.
agencies-history-kept = Si lo conservas, estará ahí cuando vuelvas a conectar { $name }. Todavía no se ha eliminado nada.
agencies-keep-history = Conservar el historial
agencies-delete-history = Borrar el historial
agencies-forgetting = Eliminándolo de este ordenador…
agencies-forgotten = { $name } se ha olvidado en este ordenador. En HighLevel no ha cambiado nada.
agencies-forgotten-keys = Las claves y tokens de { $name } se han eliminado de este ordenador. Su historial se queda.

## Lo que Key Desk tiene de una agencia, en la página de ajustes.

agencies-credentials = Claves y tokens de { $name }
agencies-has-key = la clave API de la agencia
agencies-has-token = el Token de integración privada
agencies-has-keys =
    { $count ->
        [one] { $count } clave de una subcuenta
       *[other] { $count } claves de subcuentas
    }
agencies-keys-counted =
    { $count ->
        [one] { $count } clave
       *[other] { $count } claves
    }
# $count: cuántas claves; si son más de una, cada una tiene su entrada en el llavero
agencies-kept-keychain =
    { $count ->
        [one] Guardado en el llavero de este ordenador
       *[other] Guardado en el llavero de este ordenador, una entrada por clave
    }
agencies-kept-session = Guardado solo para esta sesión, en ningún lugar de este ordenador

agencies-remove-key = Eliminar la clave de agencia
agencies-remove-token = Eliminar el token
agencies-remove-given = Eliminar todas las claves de subcuentas
# $what: una de las tres anteriores; abre un diálogo
agencies-remove-ask = { $what }…
agencies-remove-title = ¿{ $what } de este ordenador?
agencies-remove-keep = Conservar
# $loss: una de las cuatro siguientes
agencies-remove-what = En HighLevel no cambia nada. { $loss }
agencies-loss-last = Es lo único que Key Desk tiene de { $name }. Nada de esta agencia se mirará hasta que la vuelvas a conectar.
agencies-loss-key = Key Desk ya no verá las claves de las subcuentas: las nuevas en camino y los cambios pasarán inadvertidos.
agencies-loss-token = Los nombres que solo aportaba el token ya no se consultarán.
agencies-loss-given = Key Desk ya no vigilará estas claves.
agencies-unseen =
    { $count ->
        [one] { $count } clave nueva está en camino; Key Desk ya no la verá llegar.
       *[other] { $count } claves nuevas están en camino; Key Desk ya no las verá llegar.
    }
# $what: «Clave API de agencia», «Token de integración privada» o «Claves de subcuentas»
agencies-removed = Eliminado de este ordenador: { $what }.
