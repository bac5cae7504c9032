package io.dianlu.plugins.shopnotes;

import io.dianlu.plugin.testkit.PluginContract;

class ShopNotesContractTest extends PluginContract {}
