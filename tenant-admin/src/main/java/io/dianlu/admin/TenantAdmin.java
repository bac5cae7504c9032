package io.dianlu.admin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The control plane: which tenants there are and what state they are in. Small and apart, so that the data plane runs without it. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class TenantAdmin {

    public static void main(String[] arguments) {
        SpringApplication.run(TenantAdmin.class, arguments);
    }
}
