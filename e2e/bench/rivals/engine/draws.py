"""The same draws with numpy: a line "SEED" in, a line of JSON out. The first line in holds the ranges and the runs."""
import json
import sys
import time

import numpy as np

ranges, runs = json.loads(sys.stdin.readline())


def exact_quantiles(shares):
    """Quantiles of the sum by convolution on a fine grid."""
    step = 0.01
    size = 1 << 17
    spectrum = np.ones(size // 2 + 1, dtype=complex)
    start = 0.0
    for low, likely, high in ranges:
        edges = np.arange(0, round((high - low) / step) + 1) * step + low
        rise = (edges - low) ** 2 / ((high - low) * (likely - low))
        fall = 1 - (high - edges) ** 2 / ((high - low) * (high - likely))
        cumulative = np.where(edges <= likely, rise, fall)
        spectrum *= np.fft.rfft(np.diff(cumulative), size)
        start += low + step / 2
    mass = np.fft.irfft(spectrum, size)
    cumulative = np.cumsum(mass) - mass / 2
    return [start + step * float(np.interp(share, cumulative, np.arange(size))) for share in shares]


shares = [0.5, 0.85, 0.95]
print(json.dumps({"exact": exact_quantiles(shares)}), flush=True)
lows, likelies, highs = (np.array(column) for column in zip(*ranges))
for line in sys.stdin:
    generator = np.random.default_rng(int(line))
    begun = time.perf_counter()
    total = np.zeros(runs)
    for low, likely, high in ranges:
        total += generator.triangular(low, likely, high, runs)
    mean = float(total.mean())
    error = float(total.std() / runs**0.5)
    quantiles = np.quantile(total, shares).tolist()
    taken = (time.perf_counter() - begun) * 1000
    print(json.dumps({"ms": taken, "mean": mean, "error": error, "quantiles": quantiles}), flush=True)
