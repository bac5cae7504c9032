<#-- Two buttons. Keycloak's page puts its words together around links, with a full stop that no Chinese sentence has. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("pageExpiredTitle")}
    <#elseif section = "form">
        <p id="instruction1" class="instruction">${msg("pageExpiredMsg1")}</p>
        <a id="loginContinueLink" class="${properties.kcButtonPrimaryClass!}" href="${url.loginAction}">${msg("doContinue")}</a>
        <a id="loginRestartLink" class="${properties.kcButtonSecondaryClass!}" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
    </#if>
</@layout.registrationLayout>
