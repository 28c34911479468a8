package dev.authadapter.engine;

import java.sql.Connection;
import java.util.TimeZone;
import org.hibernate.SharedSessionContract;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.spi.TypeConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * What Hibernate's conversions ask for. Most ask only for settings, which the factory knows; so a session is opened for those
 * that need one, such as large objects.
 */
final class HibernateContext implements Context, WrapperOptions, AutoCloseable {

    private final SessionFactoryImplementor factory;
    private final WrapperOptions settings;
    private final Connection connection;
    private final boolean owned;
    private @Nullable SharedSessionContractImplementor session;

    private HibernateContext(
            SessionFactoryImplementor factory,
            WrapperOptions settings,
            Connection connection,
            @Nullable SharedSessionContractImplementor session) {
        this.factory = factory;
        this.settings = settings;
        this.connection = connection;
        this.session = session;
        owned = session == null;
    }

    /** On a connection that belongs to a session. */
    static HibernateContext of(SharedSessionContractImplementor session, Connection connection) {
        return new HibernateContext(session.getFactory(), session, connection, session);
    }

    /** On a connection that belongs to none. */
    static HibernateContext on(SessionFactoryImplementor factory, Connection connection) {
        return new HibernateContext(factory, factory.getWrapperOptions(), connection, null);
    }

    @Override
    public SharedSessionContract session() {
        return getSession();
    }

    @Override
    public SharedSessionContractImplementor getSession() {
        if (session == null) {
            session = (SharedSessionContractImplementor)
                    factory.withStatelessOptions().connection(connection).openStatelessSession();
        }
        return session;
    }

    @Override
    public SessionFactoryImplementor getSessionFactory() {
        return factory;
    }

    @Override
    public Dialect getDialect() {
        return settings.getDialect();
    }

    @Override
    public boolean useStreamForLobBinding() {
        return settings.useStreamForLobBinding();
    }

    @Override
    public int getPreferredSqlTypeCodeForBoolean() {
        return settings.getPreferredSqlTypeCodeForBoolean();
    }

    @Override
    public boolean useLanguageTagForLocale() {
        return settings.useLanguageTagForLocale();
    }

    @Override
    public @Nullable TimeZone getJdbcTimeZone() {
        return settings.getJdbcTimeZone();
    }

    @Override
    public TypeConfiguration getTypeConfiguration() {
        return settings.getTypeConfiguration();
    }

    @Override
    public FormatMapper getXmlFormatMapper() {
        return settings.getXmlFormatMapper();
    }

    @Override
    public FormatMapper getJsonFormatMapper() {
        return settings.getJsonFormatMapper();
    }

    /** Closes the session that was opened here, if one was; the connection stays open. */
    @Override
    public void close() {
        if (owned && session != null) {
            session.close();
        }
    }
}
