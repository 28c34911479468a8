package dev.authadapter.processor.source;

import dev.authadapter.processor.model.ComponentModel;
import dev.authadapter.processor.model.PersistenceUnit;
import dev.authadapter.processor.model.Protection;
import dev.authadapter.processor.model.Role;
import java.util.List;
import java.util.Optional;

/**
 * Which classes make up an adapter, and how it is called.
 *
 * @param packageName the package of everything generated
 * @param adapterName the simple name of the adapter
 * @param classes one class per role, in the order of roles
 * @param dialects the databases
 * @param unit what the application tells Hibernate
 * @param protection what the adapter keeps of secrets
 * @param component by what a container finds the adapter
 */
record AdapterPlan(
        String packageName,
        String adapterName,
        List<RoleClass> classes,
        List<String> dialects,
        PersistenceUnit unit,
        Protection protection,
        ComponentModel component) {

    Optional<RoleClass> of(Role role) {
        return classes.stream().filter(found -> found.role() == role).findFirst();
    }
}
