package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.ColumnProblems;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TokenStorage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.mapping.Column;
import org.hibernate.type.SqlTypes;

/**
 * Finds columns that are too narrow for what they are to hold: the database refuses a longer value, which is seen when the
 * first such person signs in.
 */
final class ColumnWidthCheck implements MappingCheck {

    /** Tokens are signed claims. */
    private static final Need TOKEN = new Need(2048, Length.LONG);

    /** Whatever width somebody thought about will do, but not the one Hibernate takes when nothing is said. */
    private static final Need ADDRESS = new Need(Length.DEFAULT + 1, 2048);

    /** The hexadecimal digits of 256 bits. */
    private static final int DIGEST = 64;

    private static final Map<Role, String> TOKENS =
            Map.of(Role.SESSION, "sessionToken", Role.VERIFICATION_TOKEN, "token");

    private static final Map<String, Need> NEEDS = Map.of(
            "accessToken", TOKEN,
            "refreshToken", TOKEN,
            "idToken", TOKEN,
            "scope", ADDRESS,
            "image", ADDRESS);

    private static final List<Integer> BOUNDED =
            List.of(SqlTypes.VARCHAR, SqlTypes.NVARCHAR, SqlTypes.CHAR, SqlTypes.NCHAR);

    /**
     * How many characters a value may have.
     *
     * @param least fewer are too few
     * @param usual enough for all that is known
     */
    private record Need(int least, int usual) {

        /** Ciphertext has four characters for three, and some more. */
        Need encrypted() {
            return new Need(least * 3 / 2, usual);
        }
    }

    @Override
    public void check(BoundAdapter adapter, Problems problems) {
        for (EntityModel entity : adapter.model().entities()) {
            for (PropertyModel property : entity.properties()) {
                property.contractName()
                        .flatMap(name -> Optional.ofNullable(NEEDS.get(name)))
                        .ifPresent(need -> check(
                                adapter, entity, property, property.isEncrypted() ? need.encrypted() : need, problems));
            }
            checkDigest(adapter, entity, problems);
        }
    }

    /** That of a token is always of one length, so that a narrower column would take none. */
    private static void checkDigest(BoundAdapter adapter, EntityModel entity, Problems problems) {
        adapter.model()
                .protection()
                .tokens(entity.role())
                .filter(storage -> storage != TokenStorage.PLAIN)
                .flatMap(digested ->
                        Optional.ofNullable(TOKENS.get(entity.role())).flatMap(entity::byContractName))
                .ifPresent(token -> width(adapter, adapter.columns(entity, token))
                        .filter(width -> width < DIGEST)
                        .ifPresent(width -> problems.add(ColumnProblems.noRoomForDigest(
                                entity.type().simpleName() + "." + token.name(), width, DIGEST, token.origin()))));
    }

    private static void check(
            BoundAdapter adapter, EntityModel entity, PropertyModel property, Need need, Problems problems) {
        width(adapter, adapter.columns(entity, property))
                .filter(width -> width < need.least())
                .ifPresent(width -> problems.add(ColumnProblems.narrowColumn(
                        entity.type().simpleName() + "." + property.name(), width, need.usual(), property.origin())));
    }

    /** Whether this check says how wide the column of a property should be. */
    static boolean isChecked(PropertyModel property) {
        return property.contractName().filter(NEEDS::containsKey).isPresent();
    }

    /** Empty where there is no limit, or where the type is written by hand. */
    static Optional<Long> width(BoundAdapter adapter, List<Column> columns) {
        return Stream.of(columns)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .filter(column -> column.getSqlType() == null)
                .filter(column -> BOUNDED.contains(column.getSqlTypeCode(adapter.metadata())))
                .map(column -> Optional.ofNullable(column.getLength()).orElse((long) Length.DEFAULT))
                .findFirst();
    }
}
