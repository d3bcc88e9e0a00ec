<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n refused in the last hour</source>
        <translation>
            <numerusform>%n refused in the last hour</numerusform>
            <numerusform>%n refused in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n in trouble</numerusform>
            <numerusform>%n in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWording</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n snoozed</numerusform>
            <numerusform>%n snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>state of a customer</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::HistoryPage</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n requests; scroll to see more</source>
        <translation>
            <numerusform>More than %n request; scroll to see more</numerusform>
            <numerusform>More than %n requests; scroll to see more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::Notifier</name>
    <message numerus="yes">
        <source>%n customers must act</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%n customers must act</numerusform>
            <numerusform>%n customers must act</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests are in trouble</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%n requests are in trouble</numerusform>
            <numerusform>%n requests are in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests are done</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%n requests are done</numerusform>
            <numerusform>%n requests are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::Timeline</name>
    <message numerus="yes">
        <source>%n more copies</source>
        <translation>
            <numerusform>%n more copy</numerusform>
            <numerusform>%n more copies</numerusform>
        </translation>
    </message>
</context>
</TS>
