package io.dianlu.local.demo.city;

import java.util.List;

/** Chinese names: a common family name and one or two syllables. */
final class PersonNames {
    private static final List<String> FAMILY =
            List.of(("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 "
                            + "贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 上官 司马")
                    .split(" "));
    private static final List<String> GIVEN =
            List.of(("伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 桂 英 华 玉 兰 红 建 国 志 文 海 波 云 春 梅 晓 东 峰 宁 辉 亮 玲 俊 凯 浩 宇 轩 子 "
                            + "雨 欣 怡 佳 琪 倩 婷 雪 慧 颖 丹 萍 鹏 飞 龙 斌 庆 林 森 岩 康 乐 安 家 成 立 永 新 光 生 祥 福 贵 荣 秀 珍 凤 莉 燕 彬 昊 然 晨 阳 瑞 思 远 振 兴")
                    .split(" "));
    private static final int TWO_SYLLABLES_PERCENT = 72;

    private PersonNames() {}

    static String next(Dice dice) {
        String given = dice.one(GIVEN);
        if (dice.percent(TWO_SYLLABLES_PERCENT)) {
            given += dice.one(GIVEN);
        }
        return dice.oneOfTheFirst(FAMILY) + given;
    }
}
