package io.dianlu.admin.provisioning.internal;

import io.dianlu.admin.provisioning.Invitations.Delivery;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How first administrators are invited.
 *
 * @param by mail, where Keycloak's realm has a mail server; otherwise the operator hands a password over
 */
@ConfigurationProperties("dianlu.invitations")
record InvitationSettings(@DefaultValue("password") Delivery by) {}
