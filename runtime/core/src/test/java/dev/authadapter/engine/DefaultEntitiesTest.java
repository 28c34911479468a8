package dev.authadapter.engine;

import org.junit.jupiter.params.provider.MethodSource;

/** The default entities on each database, by each implementation. */
@MethodSource("variants")
abstract class DefaultEntitiesTest extends DefaultEntities {}
