/// Shares out whole minutes by the method of largest remainders, with one minute at the least.
enum Apportionment {
  /// As many shares as there are weights, each at least 1, that add up to the total.
  ///
  /// A weight that would get less than 1 gets 1, and the others share out the rest. Of two equal
  /// remainders the earlier wins. A weight counts as 1 at the least and a day of minutes at most.
  ///
  /// - Parameter total: at least as much as there are weights.
  static func shares(of total: Int, by weights: [Int]) -> [Int] {
    let weights = weights.map { $0.clamped(to: 1...PhaseSchedule.longest) }
    var shares = weights.map { _ in 1 }
    var open = Array(weights.indices)
    while true {
      let rest = total - (weights.count - open.count)
      let sum = open.reduce(0) { $0 + weights[$1] }
      let large = open.filter { weights[$0] * rest >= sum }
      guard large.count == open.count else {
        open = large
        continue
      }

      for index in open { shares[index] = weights[index] * rest / sum }
      let left = total - shares.reduce(0, +)
      let byRemainder = open.sorted { one, other in
        let (first, second) = (weights[one] * rest % sum, weights[other] * rest % sum)
        return first != second ? first > second : one < other
      }
      for index in byRemainder.prefix(left) { shares[index] += 1 }
      return shares
    }
  }
}
