<#-- As the app's own choice of a company: a heading, which Keycloak's page leaves empty, and a button for each. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("organization.select")}
    <#elseif section = "form">
        <p class="instruction">${msg("organizationSelectHelp")}</p>
        <form id="kc-user-organizations" action="${url.loginAction}" method="post">
            <ul class="companies">
                <#list user.organizations as organization>
                    <li>
                        <button type="submit" id="organization-${organization.alias}" class="company" name="kc.org" value="${organization.alias}">
                            <span class="initial" aria-hidden="true">${organization.name[0..<1]}</span>
                            <span>${organization.name}</span>
                        </button>
                    </li>
                </#list>
            </ul>
        </form>
    </#if>
</@layout.registrationLayout>
