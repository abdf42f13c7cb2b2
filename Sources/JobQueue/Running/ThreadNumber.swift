import Glibc

/// The system's number of the calling thread, as a debugger and `/proc` know it; nil where there is no `/proc`.
func threadNumber() -> Int32? {
    // Glibc's gettid is hidden from Swift. The link reads PROCESS/task/THREAD.
    var target = [CChar](repeating: 0, count: 64)
    let length = readlink("/proc/thread-self", &target, target.count)
    guard length > 0 else { return nil }
    let digits = target[..<length].map(UInt8.init(bitPattern:)).split(separator: UInt8(ascii: "/")).last ?? []
    return Int32(String(decoding: digits, as: UTF8.self))
}
