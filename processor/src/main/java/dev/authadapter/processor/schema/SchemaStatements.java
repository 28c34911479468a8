package dev.authadapter.processor.schema;

import dev.authadapter.processor.schema.HibernateBoot.Bound;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.tool.schema.SourceType;
import org.hibernate.tool.schema.TargetType;
import org.hibernate.tool.schema.internal.ExceptionHandlerHaltImpl;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExceptionHandler;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;
import org.hibernate.tool.schema.spi.SchemaManagementTool;
import org.hibernate.tool.schema.spi.ScriptSourceInput;
import org.hibernate.tool.schema.spi.ScriptTargetOutput;
import org.hibernate.tool.schema.spi.SourceDescriptor;
import org.hibernate.tool.schema.spi.TargetDescriptor;
import org.jspecify.annotations.Nullable;

/** Has Hibernate's schema tool write the statements that create some tables, with Hibernate's own defaults. */
final class SchemaStatements implements ScriptTargetOutput {

    private final List<String> statements = new ArrayList<>();

    private SchemaStatements() {}

    /**
     * Writes the statements.
     *
     * @param bound the metadata
     * @param filter which tables and sequences
     * @return the statements in the order to run them in, without a delimiter
     */
    static List<String> of(Bound bound, SchemaFilter filter) {
        // No delimiter: it is SchemaWriter's to set.
        Map<String, Object> settings = Map.of(
                SchemaToolingSettings.HBM2DDL_DELIMITER,
                "",
                SchemaToolingSettings.HBM2DDL_FILTER_PROVIDER,
                new OneFilter(filter));
        SchemaStatements output = new SchemaStatements();
        bound.services()
                .requireService(SchemaManagementTool.class)
                .getSchemaCreator(settings)
                .doCreation(
                        bound.metadata(),
                        new Options(settings),
                        ContributableMatcher.ALL,
                        new FromMetadata(),
                        new ToScript(output));
        return output.statements;
    }

    @Override
    public void prepare() {}

    @Override
    public void accept(String command) {
        statements.add(command);
    }

    @Override
    public void release() {}

    private record Options(Map<String, Object> getConfigurationValues) implements ExecutionOptions {

        @Override
        public boolean shouldManageNamespaces() {
            return false;
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return ExceptionHandlerHaltImpl.INSTANCE;
        }
    }

    private record FromMetadata() implements SourceDescriptor {

        @Override
        public SourceType getSourceType() {
            return SourceType.METADATA;
        }

        @Override
        public @Nullable ScriptSourceInput getScriptSourceInput() {
            return null;
        }
    }

    private record ToScript(ScriptTargetOutput getScriptTargetOutput) implements TargetDescriptor {

        @Override
        public EnumSet<TargetType> getTargetTypes() {
            return EnumSet.of(TargetType.SCRIPT);
        }
    }

    private record OneFilter(SchemaFilter filter) implements SchemaFilterProvider {

        @Override
        public SchemaFilter getCreateFilter() {
            return filter;
        }

        @Override
        public SchemaFilter getDropFilter() {
            return filter;
        }

        @Override
        public SchemaFilter getTruncatorFilter() {
            return filter;
        }

        @Override
        public SchemaFilter getMigrateFilter() {
            return filter;
        }

        @Override
        public SchemaFilter getValidateFilter() {
            return filter;
        }
    }
}
