<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ArchiveList</name>
    <message numerus="yes">
        <source>%n meeting(s) in all.</source>
        <translation>
            <numerusform>%n meeting in all.</numerusform>
            <numerusform>%n meetings in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n notice(s).</source>
        <translation>
            <numerusform>in %n notice.</numerusform>
            <numerusform>in %n notices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CirculatingSheet</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown word(s)</source>
        <translation>
            <numerusform>%n unknown word</numerusform>
            <numerusform>%n unknown words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) without address</source>
        <translation>
            <numerusform>%n link without address</numerusform>
            <numerusform>%n links without address</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message numerus="yes">
        <source>%n day(s) of notice</source>
        <translation>
            <numerusform>%n day of notice</numerusform>
            <numerusform>%n days of notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the meeting</source>
        <translation>
            <numerusform>%n day before the meeting</numerusform>
            <numerusform>%n days before the meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deletions</name>
    <message numerus="yes">
        <source>Deleted: %n element(s).</source>
        <translation>
            <numerusform>Deleted: %n element.</numerusform>
            <numerusform>Deleted: %n elements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted: {0}, with %n element(s) below it.</source>
        <translation>
            <numerusform>Deleted: {0}, with %n element below it.</numerusform>
            <numerusform>Deleted: {0}, with %n elements below it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n text(s) missing in {0}.</source>
        <translation>
            <numerusform>%n text missing in {0}.</numerusform>
            <numerusform>%n texts missing in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in {0} cannot be printed. Mend them first:</source>
        <translation>
            <numerusform>%n place in {0} cannot be printed. Mend them first:</numerusform>
            <numerusform>%n places in {0} cannot be printed. Mend them first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported.</source>
        <translation>
            <numerusform>%n file exported.</numerusform>
            <numerusform>%n files exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitsPane</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n element(s)</source>
        <translation>
            <numerusform>in %n element</numerusform>
            <numerusform>in %n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left as they are.</source>
        <translation>
            <numerusform>%n place left as they are.</numerusform>
            <numerusform>%n places left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadePage</name>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n file made</numerusform>
            <numerusform>%n files made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>Pasted %n element(s).</source>
        <translation>
            <numerusform>Pasted %n element.</numerusform>
            <numerusform>Pasted %n elements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not sure.</source>
        <translation>
            <numerusform>%n of them is not sure.</numerusform>
            <numerusform>%n of them are not sure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message numerus="yes">
        <source>%n known word(s)</source>
        <translation>
            <numerusform>%n known word</numerusform>
            <numerusform>%n known words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n remark(s) say what was not sure.</source>
        <translation>
            <numerusform>%n remark say what was not sure.</numerusform>
            <numerusform>%n remarks say what was not sure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n text missing</numerusform>
            <numerusform>%n texts missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule of the body asks for %n day(s) of notice.</source>
        <translation>
            <numerusform>The rule of the body asks for %n day of notice.</numerusform>
            <numerusform>The rule of the body asks for %n days of notice.</numerusform>
        </translation>
    </message>
</context>
</TS>
