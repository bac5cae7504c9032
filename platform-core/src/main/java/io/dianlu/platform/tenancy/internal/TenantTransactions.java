package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.tenancy.PlatformWork;
import io.dianlu.platform.tenancy.TenantEvents;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells PostgreSQL the tenant in the first statement of each transaction. A statement of its own, through one function, because only
 * {@code set local} reaches the workers of a distributed PostgreSQL; {@code set_config} is forbidden.
 */
final class TenantTransactions extends JpaTransactionManager {

    private static final String ANNOUNCE = "select set_tenant(?)";

    /**
     * A listener need not wait for the disk: the note that its event was heard is written to the same log after its work, so a crash
     * that loses the work loses the note too, and the event is told again.
     */
    private static final String ANNOUNCE_TO_LISTENER = "set local synchronous_commit = off; " + ANNOUNCE;

    private final DataSource connections;

    TenantTransactions(EntityManagerFactory entityManagerFactory, DataSource dataSource) {
        super(entityManagerFactory);
        this.connections = dataSource;
        setDataSource(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var platformWork = PlatformWork.isOpen();
        var tenant = platformWork ? null : TenantScope.require();
        super.doBegin(transaction, definition);
        if (tenant != null) {
            announce(tenant, transaction);
        }
    }

    private void announce(TenantId tenant, Object transaction) {
        var holder =
                (ConnectionHolder) Objects.requireNonNull(TransactionSynchronizationManager.getResource(connections));
        try (var statement =
                holder.getConnection().prepareStatement(TenantEvents.isHearing() ? ANNOUNCE_TO_LISTENER : ANNOUNCE)) {
            statement.setObject(1, tenant.value());
            statement.execute();
        } catch (SQLException refused) {
            doRollbackAndCleanup(transaction);
            throw new CannotCreateTransactionException("PostgreSQL did not take the tenant", refused);
        }
    }

    private void doRollbackAndCleanup(Object transaction) {
        try {
            ((ConnectionHolder) Objects.requireNonNull(TransactionSynchronizationManager.getResource(connections)))
                    .getConnection()
                    .rollback();
        } catch (SQLException alreadyBroken) {
            logger.debug("Rollback after a refused tenant failed too", alreadyBroken);
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }
}
