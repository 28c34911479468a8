package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TypeRef;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The class that plays a role, in the present round.
 *
 * @param role the role
 * @param source where the class comes from
 * @param element the class to read: the base class if the entity itself is still to be generated
 * @param type the same with its type arguments
 * @param name the entity's name
 * @param origin where problems of the whole class are reported
 * @param heir the qualified name of the class of the application that inherited members are reported at
 */
record RoleClass(
        Role role,
        EntityModel.Source source,
        TypeElement element,
        DeclaredType type,
        TypeRef.Declared name,
        Origin origin,
        String heir) {}
