<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
