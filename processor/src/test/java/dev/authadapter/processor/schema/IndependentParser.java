package dev.authadapter.processor.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.UnsupportedStatement;

/**
 * JSqlParser, whose grammar owes nothing to Hibernate: a second opinion on the statements of databases that do not run here. It knows
 * the dialects, but not all of each; what it does not know is listed here and left out of what it is given.
 */
final class IndependentParser {

    private static final List<Gap> GAPS = List.of(
            new Gap("^create unique nonclustered index ", "create unique index ", "SQL Server's kinds of index"),
            new Gap("^(create unique index .*\\)) where .*$", "$1", "indexes on some rows only"),
            new Gap("\\braw\\(\\d+\\)", "blob", "Oracle's short binary type"),
            new Gap("^create type \\S+ as enum \\(.*\\)$", "", "PostgreSQL's enums"),
            new Gap("^create cast \\(.*\\) with inout as implicit$", "", "PostgreSQL's casts"));

    private IndependentParser() {}

    /**
     * Something that its grammar does not have.
     *
     * @param text where it is found
     * @param rest what is left of that for the parser; empty if nothing is
     * @param name what it is
     */
    private record Gap(Pattern text, String rest, String name) {

        Gap(String text, String rest, String name) {
            this(Pattern.compile(text, Pattern.DOTALL), rest, name);
        }
    }

    /** The statements that it refuses, with what it says. */
    static List<String> refused(List<String> statements) {
        return statements.stream().flatMap(sql -> complaint(sql).stream()).toList();
    }

    private static Optional<String> complaint(String sql) {
        String known = sql;
        for (Gap gap : GAPS) {
            known = gap.text().matcher(known).replaceAll(gap.rest());
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        try {
            Statement statement =
                    CCJSqlParserUtil.parse(known, parser -> parser.withSquareBracketQuotation(sql.contains("[")));
            return statement instanceof UnsupportedStatement ? Optional.of("passed over: " + sql) : Optional.empty();
        } catch (JSQLParserException e) {
            return Optional.of(sql + ": " + e.getMessage());
        }
    }
}
