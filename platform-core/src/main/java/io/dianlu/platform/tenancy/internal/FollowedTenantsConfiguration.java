package io.dianlu.platform.tenancy.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Where no feed is set, somebody else supplies the directory. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${dianlu.tenant-feed.url:}'.isEmpty()")
@EnableConfigurationProperties(FollowedTenantsSettings.class)
class FollowedTenantsConfiguration {

    @Bean
    FollowedTenants tenantDirectory(
            FollowedTenantsSettings settings, JdbcTemplate jdbc, PlatformTransactionManager transactionManager) {
        // the wire format is the contract's own shape, whatever the application's mapper is set to
        var json = JsonMapper.builder().build();
        var store = new FollowedTenantsStore(jdbc, new TransactionTemplate(transactionManager), json);
        return new FollowedTenants(new FollowedTenantsFeed(settings, json), store, settings);
    }
}
