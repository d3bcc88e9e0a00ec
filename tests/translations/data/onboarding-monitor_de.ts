<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Broken</name>
    <message>
        <source>Nobody says this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor this</source>
        <translation> </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vorhin</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es geht</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
</context>
</TS>
