/// A measurement that means nothing.
enum BenchError: Error, CustomStringConvertible {
    case lost(Int)
    case late
    case failed(String)
    case noSuchProcess(Int32)

    var description: String {
        switch self {
        case .lost(let count): "\(count) jobs are not in the history"
        case .late: "a job was not started within ten seconds"
        case .failed(let reason): "the evaluation failed: \(reason)"
        case .noSuchProcess(let process): "there is no process \(process)"
        }
    }
}
