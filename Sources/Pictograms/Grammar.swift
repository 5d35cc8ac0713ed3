/// What a language's words do: their forms, and the words that picture nothing.
struct Grammar: Sendable {
  /// Forms of a noun, likeliest first, without the word itself.
  var nouns: @Sendable (String) -> [String]
  /// Infinitives that a verb may be a form of.
  var infinitives: @Sendable (String) -> [String]
  /// Articles, pronouns, auxiliaries: no picture in a sentence, though one alone may have one.
  var stopWords: Set<String>
  var negations: Set<String>
  /// Whether the last part of a longer word says what it is.
  var hasCompounds: Bool

  static let dutch = Grammar(
    nouns: DutchForms.nouns, infinitives: DutchForms.infinitives,
    stopWords: words(
      """
      aan af al alle allemaal als altijd andere anders bent beter bij binnen buiten daar dan dat de
      den der des deze die dit doe doen doet door dus een eerst eigen elk elke en er erg ergens eruit
      gaan gaat geen geweest gewone geworden gezegd had hadden hai heb hebben hebt heeft heel hele hem
      hen her het hetzelfde hier hij hoe hun iemand iets ieder iedere ik in is ja je jij jou jouw kan
      komen komt kon kun kunnen kunt langs maar makkelijk maken me mee meer meest men met mij mijn moet
      moeten mogen morgen na naar nee niemand niet niets nodig nog nooit nu of om omdat onder ons onze
      ook op opnieuw over pas samen staat steeds te tegen ten toch toen tot tussen u uit uw van vaak
      vaker veel vindt voor waar waarin waarom wanneer want waren was wat we weer weet weten wel welke
      werd werken werkt wie wij wil willen wilt word worden wordt zal ze zelf zich zie ziet zij zijn zin
      zo zoals zomaar zonder zou zouden zullen één
      """),
    negations: words("geen niet niets niemand nooit zonder nergens nee"),
    hasCompounds: true)

  static let english = Grammar(
    nouns: EnglishForms.nouns, infinitives: EnglishForms.infinitives,
    stopWords: words(
      """
      a about after again all also always am an and any are as at be because been before but by can
      could did do does for from get go got had has have he her here him his how i if in into is it
      its just know let like make many may me more most must my need never no not nothing now of often
      on one only or other our out over own same she should so some someone something that the their
      them then there these they this those to too under until up us use very want was we were what
      when where which who whom whose why will with without would you your
      """),
    negations: words("no not never nothing nobody without none don't doesn't can't cannot"),
    hasCompounds: false)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
