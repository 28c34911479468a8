package dev.authadapter.processor.schema;

import static dev.authadapter.processor.schema.MigrationCase.change;
import static dev.authadapter.processor.schema.MigrationCase.refusal;

import java.util.List;

/** The changes that migrations are proved by. */
final class MigrationCases {

    private static final String ENUM = "enum Role { %s } @Enumerated(EnumType.STRING) Role %s;";

    private MigrationCases() {}

    static List<MigrationCase> all() {
        return List.of(
                change("AddNullable", "", "String nick;", "column 'AddNullable.nick' is new"),
                change("AddDefaulted", "", "@ColumnDefault(\"'x'\") @Column(nullable = false) String nick;", "is new")
                        .filling("nick", "x"),
                change("AddRequired", "", "@Column(nullable = false) String nick;", "is new")
                        .decided("nick=default:'none'")
                        .filling("nick", "none"),
                change("AddComputed", "String name;", "String name; @Column(nullable = false) String nick;", "is new")
                        .decided("nick=backfill:coalesce(name, 'nobody')")
                        .filling("nick", "v1"),
                change("AddQuoted", "", "@Column(name = \"`order`\") Integer order;", "'AddQuoted.order' is new"),
                change("AddUnique", "", "@Column(unique = true) String mail;", "unique constraint"),
                change(
                        "Widen",
                        "@Column(length = 20, nullable = false) String name;",
                        "@Column(length = 40, nullable = false) String name;",
                        "column 'Widen.name' is wider: varchar(40) instead of varchar(20)"),
                change(
                        "WidenToText",
                        "String name;",
                        "@Column(length = org.hibernate.Length.LONG32) String name;",
                        "is wider: clob instead of varchar(255)"),
                change(
                        "WidenDecimal",
                        "@Column(precision = 10, scale = 2) java.math.BigDecimal price;",
                        "@Column(precision = 12, scale = 2) java.math.BigDecimal price;",
                        "numeric(12,2) instead of numeric(10,2)"),
                change("Relax", "@Column(nullable = false) String name;", "String name;", "is no longer required"),
                change(
                                "Require",
                                "String name;",
                                "@Column(nullable = false) String name;",
                                "is now required (NOT NULL)")
                        .decided("name=backfill:'unknown'"),
                change(
                        "SetDefault",
                        "String name;",
                        "@ColumnDefault(\"'y'\") String name;",
                        "the default 'y' instead of none"),
                change(
                        "DropDefault",
                        "@ColumnDefault(\"'y'\") String name;",
                        "String name;",
                        "the default none instead of 'y'"),
                change(
                        "ExtendEnum",
                        ENUM.formatted("A, B", "role"),
                        ENUM.formatted("A, B, C", "role"),
                        "also takes 'C'"),
                change("AddEnum", "", ENUM.formatted("A, B", "role"), "is new"),
                change(
                                "ExtendOrdinal",
                                "enum Role { A, B } @Column(nullable = false) Role role;",
                                "enum Role { A, B, C } @Column(nullable = false) Role role;",
                                "also takes '2'")
                        .byHandIn("h2"),
                change("RenameColumn", "String image;", "String avatar;", "'RenameColumn.image' is gone")
                        .decided("image=rename:avatar"),
                change(
                                "RenameAndWiden",
                                "@Column(length = 10) String image;",
                                "@Column(length = 90) String avatar;",
                                "'RenameAndWiden.image' is gone")
                        .decided("image=rename:avatar"),
                change("RenameEnum", ENUM.formatted("A, B", "role"), ENUM.formatted("A, B", "kind"), "is gone")
                        .decided("role=rename:kind"),
                change("RenameAndExtend", ENUM.formatted("A, B", "role"), ENUM.formatted("A, B, C", "kind"), "is gone")
                        .decided("role=rename:kind"),
                change(
                                "RenameUnique",
                                "@Column(unique = true) String mail;",
                                "@Column(unique = true) String email;",
                                "is gone")
                        .decided("mail=rename:email"),
                change(
                                "RenameTable",
                                "@Table(name = \"RenameTable_old\")\n" + ENUM.formatted("A, B", "role"),
                                "@Table(name = \"RenameTable_new\")\n" + ENUM.formatted("A, B", "role"),
                                "table 'RenameTable_old' is gone")
                        .decided("_old=rename:RenameTable_new"),
                change(
                                "RenameReferred",
                                "@Table(name = \"RenameReferred_old\")\n@ElementCollection @CollectionTable(name = \"RenameReferred_tags\", joinColumns = @JoinColumn(name = \"owner\")) Set<String> tags;",
                                "@Table(name = \"RenameReferred_new\")\n@ElementCollection @CollectionTable(name = \"RenameReferred_tags\", joinColumns = @JoinColumn(name = \"owner\")) Set<String> tags;",
                                "table 'RenameReferred_old' is gone")
                        .decided("_old=rename:RenameReferred_new"),
                change("DropColumn", "String name; String image;", "String name;", "'DropColumn.image' is gone")
                        .decided("image=drop"),
                change("DropRequired", "@Column(nullable = false) String image;", "", "'DropRequired.image' is gone")
                        .decided("image=drop"),
                change(
                                "DropAndAdd",
                                "String image;",
                                "@Column(nullable = false) String name;",
                                "'DropAndAdd.image' is gone")
                        .decided("image=drop", "name=default:'n'")
                        .filling("name", "n"),
                change("KeepColumn", "@Column(nullable = false) String image;", "", "'KeepColumn.image' is gone")
                        .decided("image=keep"),
                change(
                                "KeepAndCopy",
                                "String image; @Column(length = 20) String name;",
                                "@Column(length = 30) String name;",
                                "'KeepAndCopy.image' is gone")
                        .decided("image=keep"),
                change(
                        "AddUniquePair",
                        "String a; String b;",
                        "@Table(uniqueConstraints = @UniqueConstraint(name = \"uk_pair\", columnNames = {\"a\", \"b\"}))\nString a; String b;",
                        "unique constraint 'uk_pair' (a, b) of 'AddUniquePair' is new"),
                change(
                        "DropUnique",
                        "@Table(uniqueConstraints = @UniqueConstraint(name = \"uk_gone\", columnNames = \"a\"))\nString a;",
                        "String a;",
                        "unique constraint 'uk_gone' (a) of 'DropUnique' is gone"),
                change(
                        "AddIndex",
                        "String a;",
                        "@Table(indexes = @jakarta.persistence.Index(name = \"ix_new\", columnList = \"a desc\"))\nString a;",
                        "index 'ix_new' (a desc) of 'AddIndex' is new"),
                change(
                        "DropIndex",
                        "@Table(indexes = @jakarta.persistence.Index(name = \"ix_gone\", columnList = \"a\"))\nString a;",
                        "String a;",
                        "index 'ix_gone' (a) of 'DropIndex' is gone"),
                change("AddReference", "", "@ManyToOne AddReference parent;", "foreign key"),
                change(
                        "ChangeReference",
                        "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"fk_parent\")) ChangeReference parent;",
                        "@ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) @JoinColumn(foreignKey = @ForeignKey(name = \"fk_parent\")) ChangeReference parent;",
                        "foreign key 'fk_parent' (parent_id) to 'ChangeReference' on delete cascade of 'ChangeReference' is new"),
                change(
                        "DropReference",
                        "@ManyToOne @JoinColumn(name = \"parent\") DropReference parent;",
                        "String parent;",
                        "is gone"),
                change("AddTable", "", "@ElementCollection Set<String> tags;", "table 'AddTable_tags' is new"),
                change("DropTable", "@ElementCollection Set<String> tags;", "", "table 'DropTable_tags' is gone")
                        .decided("_tags=drop"),
                change("KeepTable", "@ElementCollection Set<String> tags;", "", "table 'KeepTable_tags' is gone")
                        .decided("_tags=keep"),
                change(
                        "AddCheck",
                        "Integer age;",
                        "@Check(name = \"ck_age\", constraints = \"age > 0\")\nInteger age;",
                        "check 'ck_age' (age > 0) of 'AddCheck' is new"),
                change(
                        "DropCheck",
                        "@Check(name = \"ck_gone\", constraints = \"age > 0\")\nInteger age;",
                        "Integer age;",
                        "check 'ck_gone' (age > 0) of 'DropCheck' is gone"),
                refusal("LostColumn", "String image;", "", "'LostColumn.image' is gone: drop or keep what it holds?"),
                refusal(
                        "LostOrRenamed",
                        "String image;",
                        "String avatar;",
                        "'LostOrRenamed.image' is gone: was it renamed?"),
                refusal("LostTable", "@ElementCollection Set<String> tags;", "", "table 'LostTable_tags' is gone"),
                refusal("Misnamed", "String image;", "String avatar;", "'Misnamed.image=rename:avtar' decides nothing")
                        .decided("image=rename:avtar"),
                refusal("Decided", "", "", "'Decided.image=drop' decides nothing")
                        .decided("image=drop"),
                refusal(
                        "Unfilled",
                        "",
                        "@Column(nullable = false) String nick;",
                        "'Unfilled.nick' is new, and rows that exist have no value"),
                refusal(
                        "Tightened",
                        "String nick;",
                        "@Column(nullable = false) String nick;",
                        "'Tightened.nick' is now required"),
                refusal(
                        "Narrowed",
                        "String nick;",
                        "@Column(length = 20) String nick;",
                        "varchar(20) instead of varchar(255)"),
                refusal(
                        "Rescaled",
                        "@Column(precision = 10, scale = 2) java.math.BigDecimal price;",
                        "@Column(precision = 10, scale = 4) java.math.BigDecimal price;",
                        "numeric(10,4) instead of numeric(10,2)"),
                refusal("Retyped", "Integer age;", "String age;", "'Retyped.age' is varchar(255) instead of integer"),
                refusal("Shrunk", ENUM.formatted("A, B", "role"), ENUM.formatted("A", "role"), "no longer takes 'B'"),
                refusal(
                        "Rekeyed",
                        "@Id String id; String code;",
                        "String id; @Id String code;",
                        "the primary key of 'Rekeyed' is (code) instead of (id)"),
                refusal(
                        "Recounted",
                        "@Id Integer id;",
                        "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;",
                        "'Recounted.id' is integer counted by the database instead of integer"),
                refusal("Undoable", "String image;", "", "'Undoable.image=backfill:1' decides nothing")
                        .decided("image=backfill:1"));
    }
}
