import Testing

@testable import Pictograms

@Suite struct DutchFormsTests {
  @Test(arguments: [
    ("bloemen", "bloem"), ("lampen", "lamp"), ("ramen", "raam"), ("deuren", "deur"),
    ("brieven", "brief"), ("huizen", "huis"), ("foto's", "foto"), ("tafels", "tafel"),
    ("kamers", "kamer"), ("kinderen", "kind"), ("dagen", "dag"), ("groenten", "groente"),
    ("huisje", "huis"), ("boompje", "boom"), ("tafeltje", "tafel"), ("autootje", "auto"),
    ("bloemetje", "bloem"), ("balletje", "bal"), ("naamkaartje", "naamkaart"),
    ("glaasje", "glas"), ("woninkje", "woning"), ("lampjes", "lamp"), ("boze", "boos"),
  ])
  func aFormLeadsToItsNoun(form: String, noun: String) {
    #expect(DutchForms.nouns(form).contains(noun))
  }

  @Test(arguments: [
    ("praat", "praten"), ("leest", "lezen"), ("zit", "zitten"), ("luisterde", "luisteren"),
    ("geluisterd", "luisteren"), ("werkt", "werken"), ("proef", "proeven"),
  ])
  func aFormLeadsToItsVerb(form: String, verb: String) {
    #expect(DutchForms.infinitives(form).contains(verb))
  }

  /// The syllable before `-en` is long, so `ramen` is windows and not rams.
  @Test func anOpenSyllableIsLong() {
    #expect(!DutchForms.nouns("ramen").contains("ram"))
  }
}
