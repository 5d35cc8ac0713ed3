import MethodDocument
import Testing

@Suite("A sheet as text")
struct TextDumpTests {
  @Test("says what the sheet is and what stands on it")
  func dump() {
    #expect(
      BlockSamples.sheet.dump == """
        alles — Alles, a5 portrait, for participant, one a participant and 2, collect
          heading 1: Ons huis [pictogram huis]
          lead: Stel: het is precies goed.
          step 1: Denk aan een plek. [pictogram huis]
          step 2: Teken die plek.
          question 1: Wat ziet u?, 2 lines
            hint: Denk aan de avond.
          writing lines, 3: Dit is…
          writing box: Gehoord
          drawing frame, house
            title line: Titel:
            zone: Nu
            zone: Droom
              hint: Zo mag het worden.
          card 1
            heading 2: Voor
          back
            heading 2: Achter
          strip: veilig
          strip: thuis [pictogram huis]
          table
          | Vel | Aantal |
          | Dromen | 9 |
          2 empty rows
          [ ] Schaar
          [ ] Lijm
          scale, 5 smileys: niet fijn … fijn
            question: Hoe was het?
          room plan: 7 speakers, 11 listeners, 2 moderators, note-taker
          14:00 Welkom, 10 minutes [pictogram huis]
            act: Wijs de plekken aan.
            say: Fijn dat u er bent.
          stop, done: Nu – Wij kennen elkaar niet.
          stop: Droom
          picture C1: Wie staat daar? [pictogram huis]
          quote: Ik durf iets te vragen.
            by: bewoner
          paraphrase: Mi wani sabi.
            means: Ik wil het weten.
          theme, minus, 3: Taal
          7 votes: Een naamkaartje [pictogram huis]
          scene, house
            2 votes: Licht
          agreement, not-possible: Kaartjes maken
            who: de groep
            by: 1 juni
            because: geld
          1 empty agreements
          column, plus: Goed
            body: Er wordt geluisterd.
          callout, right: U mag overslaan
            body: Dat is goed.
          consent: Mijn foto [ ] ja [ ] nee
          sign: Datum
          illustration [art mirror]
            caption: De spiegel
          curve: fijn … zwaar
            at 2, 4 people: De intake
              note: opgelucht, gehoord
            at -1: De verhuizing
          place mat
            side: Bewoners
              hint: Wat zien wij?
            side: Team [pictogram huis]
            centre: Samen
              hint: Wat spreken wij af?
          tree
            roots: Wortels
              hint: Waar komt u vandaan?
            fruit: Vruchten
              - Zingen
              - Naar zee
          ladder: | Wie kiest? | Wie doet het? |
            rung 1: Meeweten
              text: U krijgt uitleg.
              | team |  |
            rung 2: Meedenken
              mark: nu
              mark: wens
          leaf: Vraag eens: wat was het mooiste van uw dag? [pictogram huis]
            top: Week 12
            foot: Scheurkalender
        """)
  }
}
