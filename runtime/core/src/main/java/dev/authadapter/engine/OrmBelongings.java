package dev.authadapter.engine;

/** Deletes the rows of one entity that belong to a user. */
final class OrmBelongings {

    private OrmBelongings() {}

    /** As the removal of each object, with all that it entails. */
    static <E> OrmUserDeletion.Belongings removed(OrmOwner<E, ?, ?> owner) {
        String query = "select e from " + owner.entity().name() + " e where " + owner.path("e") + "=?1";
        return (user, entityManager) -> Jpql.bind(
                        entityManager.createQuery(query, owner.entity().type()), user)
                .getResultList()
                .forEach(entityManager::remove);
    }

    /** In one statement, where the removal of an object entails nothing. */
    static OrmUserDeletion.Belongings deleted(OrmOwner<?, ?, ?> owner) {
        String statement = "delete from " + owner.entity().name() + " e where " + owner.path("e") + "=?1";
        return (user, entityManager) ->
                entityManager.createQuery(statement).setParameter(1, user).executeUpdate();
    }
}
