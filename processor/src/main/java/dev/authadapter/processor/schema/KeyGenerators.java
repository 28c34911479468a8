package dev.authadapter.processor.schema;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.MappingException;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.SimpleValue;
import org.hibernate.mapping.Value;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * Which sequences and tables generate an entity's keys. Hibernate's metadata does not say to whom a sequence belongs, so each
 * generator is made once more, with an empty database to register in. (In the real one a table of counters would get its
 * first row twice.)
 */
final class KeyGenerators {

    private final MetadataImplementor metadata;
    private final Database scratch;

    KeyGenerators(MetadataImplementor metadata) {
        this.metadata = metadata;
        this.scratch = new Database(metadata.getMetadataBuildingOptions());
    }

    /** Returns the export identifiers of the sequences and tables. */
    Set<String> exports(Iterable<PersistentClass> entities) {
        for (PersistentClass entity : entities) {
            create(entity.getIdentifier(), entity.getIdentifierProperty(), entity.getRootClass());
        }
        Set<String> exports = new LinkedHashSet<>();
        for (Namespace namespace : scratch.getNamespaces()) {
            namespace.getTables().forEach(t -> exports.add(t.getExportIdentifier()));
            namespace.getSequences().forEach(s -> exports.add(s.getExportIdentifier()));
        }
        return exports;
    }

    private void create(Value value, @Nullable Property property, RootClass root) {
        if (value instanceof Component component) {
            component.getProperties().forEach(p -> create(p.getValue(), p, root));
        } else if (value instanceof SimpleValue simple && simple.getCustomIdGeneratorCreator() != null) {
            try {
                simple.getCustomIdGeneratorCreator().createGenerator(new Context(simple, property, root));
            } catch (MappingException e) {
                // Hibernate bound the entity in spite of this, so the schema holds nothing of this generator.
                return;
            }
        }
    }

    private final class Context implements GeneratorCreationContext {

        private final SimpleValue value;
        private final @Nullable Property property;
        private final RootClass root;

        Context(SimpleValue value, @Nullable Property property, RootClass root) {
            this.value = value;
            this.property = property;
            this.root = root;
        }

        @Override
        public Database getDatabase() {
            return scratch;
        }

        @Override
        public ServiceRegistry getServiceRegistry() {
            return metadata.getMetadataBuildingOptions().getServiceRegistry();
        }

        @Override
        public @Nullable String getDefaultCatalog() {
            return null;
        }

        @Override
        public @Nullable String getDefaultSchema() {
            return null;
        }

        @Override
        public PersistentClass getPersistentClass() {
            return root;
        }

        @Override
        public RootClass getRootClass() {
            return root;
        }

        @Override
        public @Nullable Property getProperty() {
            return property;
        }

        @Override
        public Value getValue() {
            return value;
        }

        @Override
        public Type getType() {
            return value.getType();
        }
    }
}
