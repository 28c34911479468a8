/** The annotations that bind an application's entity classes to the authentication contract. */
module dev.authadapter.annotations {
    exports dev.authadapter.annotation;
}
