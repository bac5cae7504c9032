package io.dianlu.platform.tenancy.internal;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestPaceSettings.class)
class TenancyConfiguration {

    @Bean
    HibernatePropertiesCustomizer tenantOfHibernate() {
        return properties -> properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new CurrentTenant());
    }

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory entityManagerFactory, DataSource dataSource, PendingWrites lateWrites) {
        var transactions = new TenantTransactions(entityManagerFactory, dataSource);
        transactions.addListener(lateWrites);
        return transactions;
    }

    @Bean
    PendingWrites lateWrites(JdbcTemplate jdbc) {
        return new PendingWrites(jdbc);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static TenantEventScope tenantEventScope() {
        return new TenantEventScope();
    }
}
