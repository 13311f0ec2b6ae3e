;; The inner loops of questions/analysis/neural: Go's compiler emits no SIMD for WebAssembly. "make kernel" turns this file
;; into kernel.wasm.
;;
;; Weights are int8 in blocks of sixteen rows. A block has 32 bytes for every two columns: the two weights of its first
;; row, those of its second row, and so on. Activations are int16, everything else is float32. Every function computes
;; what the Go code of its package computes where there is no SIMD, bit by bit.
(module
  (import "go" "mem" (memory 1))

  ;; e to the power of x, as exp.go has it.
  (func $exp (param $x v128) (result v128)
    (local $t v128) (local $f v128)
    (local.set $x (f32x4.mul (local.get $x) (v128.const f32x4 1.4426950408889634 1.4426950408889634 1.4426950408889634 1.4426950408889634)))
    (local.set $x (f32x4.pmax (local.get $x) (v128.const f32x4 -126 -126 -126 -126)))
    (local.set $x (f32x4.pmin (local.get $x) (v128.const f32x4 127 127 127 127)))
    (local.set $t (f32x4.add (local.get $x) (v128.const f32x4 12583039 12583039 12583039 12583039)))
    (local.set $f (f32x4.mul
      (f32x4.sub (local.get $x) (f32x4.sub (local.get $t) (v128.const f32x4 12583039 12583039 12583039 12583039)))
      (v128.const f32x4 0.6931471805599453 0.6931471805599453 0.6931471805599453 0.6931471805599453)))
    (local.set $x (f32x4.mul (local.get $f) (v128.const f32x4 0.001388888888888889 0.001388888888888889 0.001388888888888889 0.001388888888888889)))
    (local.set $x (f32x4.mul (local.get $f) (f32x4.add (local.get $x) (v128.const f32x4 0.008333333333333333 0.008333333333333333 0.008333333333333333 0.008333333333333333))))
    (local.set $x (f32x4.mul (local.get $f) (f32x4.add (local.get $x) (v128.const f32x4 0.041666666666666664 0.041666666666666664 0.041666666666666664 0.041666666666666664))))
    (local.set $x (f32x4.mul (local.get $f) (f32x4.add (local.get $x) (v128.const f32x4 0.16666666666666666 0.16666666666666666 0.16666666666666666 0.16666666666666666))))
    (local.set $x (f32x4.mul (local.get $f) (f32x4.add (local.get $x) (v128.const f32x4 0.5 0.5 0.5 0.5))))
    (local.set $x (f32x4.mul (local.get $f) (f32x4.add (local.get $x) (v128.const f32x4 1 1 1 1))))
    (f32x4.mul (f32x4.add (local.get $x) (v128.const f32x4 1 1 1 1)) (i32x4.shl (local.get $t) (i32.const 23))))

  (func $sigmoid (param $x v128) (result v128)
    (f32x4.div (v128.const f32x4 1 1 1 1) (f32x4.add (v128.const f32x4 1 1 1 1) (call $exp (f32x4.neg (local.get $x))))))

  (func $tanh (param $x v128) (result v128)
    (f32x4.sub (v128.const f32x4 1 1 1 1) (f32x4.div (v128.const f32x4 2 2 2 2)
      (f32x4.add (call $exp (f32x4.add (local.get $x) (local.get $x))) (v128.const f32x4 1 1 1 1)))))

  ;; One block times two activation vectors that lie $width bytes apart; the results lie $rows floats apart.
  (func $two (param $out i32) (param $w i32) (param $scale i32) (param $bias i32) (param $x i32) (param $width i32) (param $rows i32) (param $xscale i32)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128) (local $t0 v128) (local $t1 v128) (local $t2 v128) (local $t3 v128)
    (local $x0 v128) (local $x1 v128) (local $row v128) (local $end i32)
    (local.set $end (i32.add (local.get $x) (local.get $width)))
    (loop $next
      (local.set $x0 (v128.load32_splat (local.get $x)))
      (local.set $x1 (v128.load32_splat (i32.add (local.get $x) (local.get $width))))
      (local.set $row (v128.load8x8_s (local.get $w)))
      (local.set $s0 (i32x4.add (local.get $s0) (i32x4.dot_i16x8_s (local.get $row) (local.get $x0))))
      (local.set $t0 (i32x4.add (local.get $t0) (i32x4.dot_i16x8_s (local.get $row) (local.get $x1))))
      (local.set $row (v128.load8x8_s offset=8 (local.get $w)))
      (local.set $s1 (i32x4.add (local.get $s1) (i32x4.dot_i16x8_s (local.get $row) (local.get $x0))))
      (local.set $t1 (i32x4.add (local.get $t1) (i32x4.dot_i16x8_s (local.get $row) (local.get $x1))))
      (local.set $row (v128.load8x8_s offset=16 (local.get $w)))
      (local.set $s2 (i32x4.add (local.get $s2) (i32x4.dot_i16x8_s (local.get $row) (local.get $x0))))
      (local.set $t2 (i32x4.add (local.get $t2) (i32x4.dot_i16x8_s (local.get $row) (local.get $x1))))
      (local.set $row (v128.load8x8_s offset=24 (local.get $w)))
      (local.set $s3 (i32x4.add (local.get $s3) (i32x4.dot_i16x8_s (local.get $row) (local.get $x0))))
      (local.set $t3 (i32x4.add (local.get $t3) (i32x4.dot_i16x8_s (local.get $row) (local.get $x1))))
      (local.set $w (i32.add (local.get $w) (i32.const 32)))
      (br_if $next (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 4))) (local.get $end))))
    (local.set $x0 (v128.load32_splat (local.get $xscale)))
    (local.set $x1 (v128.load32_splat offset=4 (local.get $xscale)))
    (v128.store (local.get $out) (f32x4.add (v128.load (local.get $bias)) (f32x4.mul (local.get $x0)
      (f32x4.mul (v128.load (local.get $scale)) (f32x4.convert_i32x4_s (local.get $s0))))))
    (v128.store offset=16 (local.get $out) (f32x4.add (v128.load offset=16 (local.get $bias)) (f32x4.mul (local.get $x0)
      (f32x4.mul (v128.load offset=16 (local.get $scale)) (f32x4.convert_i32x4_s (local.get $s1))))))
    (v128.store offset=32 (local.get $out) (f32x4.add (v128.load offset=32 (local.get $bias)) (f32x4.mul (local.get $x0)
      (f32x4.mul (v128.load offset=32 (local.get $scale)) (f32x4.convert_i32x4_s (local.get $s2))))))
    (v128.store offset=48 (local.get $out) (f32x4.add (v128.load offset=48 (local.get $bias)) (f32x4.mul (local.get $x0)
      (f32x4.mul (v128.load offset=48 (local.get $scale)) (f32x4.convert_i32x4_s (local.get $s3))))))
    (local.set $out (i32.add (local.get $out) (i32.shl (local.get $rows) (i32.const 2))))
    (v128.store (local.get $out) (f32x4.add (v128.load (local.get $bias)) (f32x4.mul (local.get $x1)
      (f32x4.mul (v128.load (local.get $scale)) (f32x4.convert_i32x4_s (local.get $t0))))))
    (v128.store offset=16 (local.get $out) (f32x4.add (v128.load offset=16 (local.get $bias)) (f32x4.mul (local.get $x1)
      (f32x4.mul (v128.load offset=16 (local.get $scale)) (f32x4.convert_i32x4_s (local.get $t1))))))
    (v128.store offset=32 (local.get $out) (f32x4.add (v128.load offset=32 (local.get $bias)) (f32x4.mul (local.get $x1)
      (f32x4.mul (v128.load offset=32 (local.get $scale)) (f32x4.convert_i32x4_s (local.get $t2))))))
    (v128.store offset=48 (local.get $out) (f32x4.add (v128.load offset=48 (local.get $bias)) (f32x4.mul (local.get $x1)
      (f32x4.mul (v128.load offset=48 (local.get $scale)) (f32x4.convert_i32x4_s (local.get $t3)))))))

  ;; One block times one activation vector.
  (func $one (param $out i32) (param $w i32) (param $scale i32) (param $bias i32) (param $x i32) (param $width i32) (param $xscale i32)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128) (local $x0 v128) (local $end i32)
    (local.set $end (i32.add (local.get $x) (local.get $width)))
    (loop $next
      (local.set $x0 (v128.load32_splat (local.get $x)))
      (local.set $s0 (i32x4.add (local.get $s0) (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $w)) (local.get $x0))))
      (local.set $s1 (i32x4.add (local.get $s1) (i32x4.dot_i16x8_s (v128.load8x8_s offset=8 (local.get $w)) (local.get $x0))))
      (local.set $s2 (i32x4.add (local.get $s2) (i32x4.dot_i16x8_s (v128.load8x8_s offset=16 (local.get $w)) (local.get $x0))))
      (local.set $s3 (i32x4.add (local.get $s3) (i32x4.dot_i16x8_s (v128.load8x8_s offset=24 (local.get $w)) (local.get $x0))))
      (local.set $w (i32.add (local.get $w) (i32.const 32)))
      (br_if $next (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 4))) (local.get $end))))
    (local.set $x0 (v128.load32_splat (local.get $xscale)))
    (v128.store (local.get $out) (f32x4.add (v128.load (local.get $bias)) (f32x4.mul (local.get $x0)
      (f32x4.mul (v128.load (local.get $scale)) (f32x4.convert_i32x4_s (local.get $s0))))))
    (v128.store offset=16 (local.get $out) (f32x4.add (v128.load offset=16 (local.get $bias)) (f32x4.mul (local.get $x0)
      (f32x4.mul (v128.load offset=16 (local.get $scale)) (f32x4.convert_i32x4_s (local.get $s1))))))
    (v128.store offset=32 (local.get $out) (f32x4.add (v128.load offset=32 (local.get $bias)) (f32x4.mul (local.get $x0)
      (f32x4.mul (v128.load offset=32 (local.get $scale)) (f32x4.convert_i32x4_s (local.get $s2))))))
    (v128.store offset=48 (local.get $out) (f32x4.add (v128.load offset=48 (local.get $bias)) (f32x4.mul (local.get $x0)
      (f32x4.mul (v128.load offset=48 (local.get $scale)) (f32x4.convert_i32x4_s (local.get $s3)))))))

  ;; The products of all rows with all activation vectors, times the scales of row and vector, plus the bias of the row.
  (func (export "product") (param $out i32) (param $w i32) (param $scale i32) (param $bias i32) (param $xs i32) (param $xscales i32)
    (param $rows i32) (param $cols i32) (param $tokens i32)
    (local $width i32) (local $r i32) (local $t i32) (local $x i32) (local $to i32) (local $xscale i32)
    (local.set $width (i32.shl (local.get $cols) (i32.const 1)))
    (loop $blocks
      (local.set $t (i32.const 0))
      (local.set $x (local.get $xs))
      (local.set $xscale (local.get $xscales))
      (local.set $to (local.get $out))
      (block $odd
        (loop $pairs
          (br_if $odd (i32.gt_u (i32.add (local.get $t) (i32.const 2)) (local.get $tokens)))
          (call $two (local.get $to) (local.get $w) (local.get $scale) (local.get $bias) (local.get $x) (local.get $width) (local.get $rows) (local.get $xscale))
          (local.set $x (i32.add (local.get $x) (i32.shl (local.get $width) (i32.const 1))))
          (local.set $xscale (i32.add (local.get $xscale) (i32.const 8)))
          (local.set $to (i32.add (local.get $to) (i32.shl (local.get $rows) (i32.const 3))))
          (local.set $t (i32.add (local.get $t) (i32.const 2)))
          (br $pairs)))
      (if (i32.lt_u (local.get $t) (local.get $tokens))
        (then (call $one (local.get $to) (local.get $w) (local.get $scale) (local.get $bias) (local.get $x) (local.get $width) (local.get $xscale))))
      (local.set $out (i32.add (local.get $out) (i32.const 64)))
      (local.set $scale (i32.add (local.get $scale) (i32.const 64)))
      (local.set $bias (i32.add (local.get $bias) (i32.const 64)))
      (local.set $w (i32.add (local.get $w) (i32.shl (local.get $width) (i32.const 3))))
      (br_if $blocks (i32.lt_u (local.tee $r (i32.add (local.get $r) (i32.const 16))) (local.get $rows)))))

  ;; The states of a layer in one direction. $step and $gate_step are how many bytes further the next token's state and
  ;; gates lie; a block has four rows for each of the gates input, forget, cell and output. Cells are zero at first.
  (func (export "run") (param $out i32) (param $step i32) (param $gates i32) (param $gate_step i32)
    (param $weights i32) (param $scales i32) (param $cells i32) (param $size i32) (param $tokens i32)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128) (local $c v128) (local $x0 v128)
    (local $last i32) (local $x i32) (local $end i32) (local $w i32) (local $scale i32) (local $gate i32) (local $cell i32) (local $to i32)
    (loop $next
      (local.set $w (local.get $weights))
      (local.set $scale (local.get $scales))
      (local.set $gate (local.get $gates))
      (local.set $cell (local.get $cells))
      (local.set $to (local.get $out))
      (loop $units
        (local.set $s0 (v128.const i32x4 0 0 0 0))
        (local.set $s1 (v128.const i32x4 0 0 0 0))
        (local.set $s2 (v128.const i32x4 0 0 0 0))
        (local.set $s3 (v128.const i32x4 0 0 0 0))
        (if (local.get $last) (then
          (local.set $x (local.get $last))
          (local.set $end (i32.add (local.get $x) (i32.shl (local.get $size) (i32.const 1))))
          (loop $columns
            (local.set $x0 (v128.load32_splat (local.get $x)))
            (local.set $s0 (i32x4.add (local.get $s0) (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $w)) (local.get $x0))))
            (local.set $s1 (i32x4.add (local.get $s1) (i32x4.dot_i16x8_s (v128.load8x8_s offset=8 (local.get $w)) (local.get $x0))))
            (local.set $s2 (i32x4.add (local.get $s2) (i32x4.dot_i16x8_s (v128.load8x8_s offset=16 (local.get $w)) (local.get $x0))))
            (local.set $s3 (i32x4.add (local.get $s3) (i32x4.dot_i16x8_s (v128.load8x8_s offset=24 (local.get $w)) (local.get $x0))))
            (local.set $w (i32.add (local.get $w) (i32.const 32)))
            (br_if $columns (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 4))) (local.get $end))))))
        (local.set $s0 (f32x4.add (v128.load (local.get $gate)) (f32x4.mul (f32x4.convert_i32x4_s (local.get $s0)) (v128.load (local.get $scale)))))
        (local.set $s1 (f32x4.add (v128.load offset=16 (local.get $gate)) (f32x4.mul (f32x4.convert_i32x4_s (local.get $s1)) (v128.load offset=16 (local.get $scale)))))
        (local.set $s2 (f32x4.add (v128.load offset=32 (local.get $gate)) (f32x4.mul (f32x4.convert_i32x4_s (local.get $s2)) (v128.load offset=32 (local.get $scale)))))
        (local.set $s3 (f32x4.add (v128.load offset=48 (local.get $gate)) (f32x4.mul (f32x4.convert_i32x4_s (local.get $s3)) (v128.load offset=48 (local.get $scale)))))
        (local.set $c (f32x4.add
          (f32x4.mul (call $sigmoid (local.get $s1)) (v128.load (local.get $cell)))
          (f32x4.mul (call $sigmoid (local.get $s0)) (call $tanh (local.get $s2)))))
        (v128.store (local.get $cell) (local.get $c))
        (local.set $c (f32x4.mul (call $sigmoid (local.get $s3)) (call $tanh (local.get $c))))
        (local.set $c (f32x4.mul (local.get $c) (v128.const f32x4 16384 16384 16384 16384)))
        ;; Rounded as exp.go rounds: adding this number leaves the whole one in the low bits.
        (local.set $c (i32x4.sub
          (f32x4.add (local.get $c) (v128.const f32x4 12582912 12582912 12582912 12582912))
          (v128.const f32x4 12582912 12582912 12582912 12582912)))
        (v128.store64_lane 0 (local.get $to) (i16x8.narrow_i32x4_s (local.get $c) (local.get $c)))
        (local.set $gate (i32.add (local.get $gate) (i32.const 64)))
        (local.set $scale (i32.add (local.get $scale) (i32.const 64)))
        (local.set $cell (i32.add (local.get $cell) (i32.const 16)))
        (local.set $to (i32.add (local.get $to) (i32.const 8)))
        (br_if $units (i32.lt_u (local.get $to) (i32.add (local.get $out) (i32.shl (local.get $size) (i32.const 1))))))
      (local.set $last (local.get $out))
      (local.set $out (i32.add (local.get $out) (local.get $step)))
      (local.set $gates (i32.add (local.get $gates) (local.get $gate_step)))
      (br_if $next (local.tee $tokens (i32.sub (local.get $tokens) (i32.const 1))))))

  ;; The products of float32 rows with one vector, four columns at a time.
  (func (export "dots") (param $out i32) (param $row i32) (param $xs i32) (param $rows i32) (param $cols i32)
    (local $s v128) (local $x i32) (local $end i32)
    (local.set $end (i32.add (local.get $xs) (i32.shl (local.get $cols) (i32.const 2))))
    (loop $next
      (local.set $s (v128.const f32x4 0 0 0 0))
      (local.set $x (local.get $xs))
      (loop $columns
        (local.set $s (f32x4.add (local.get $s) (f32x4.mul (v128.load (local.get $row)) (v128.load (local.get $x)))))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (br_if $columns (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 16))) (local.get $end))))
      (f32.store (local.get $out) (f32.add
        (f32.add (f32x4.extract_lane 0 (local.get $s)) (f32x4.extract_lane 1 (local.get $s)))
        (f32.add (f32x4.extract_lane 2 (local.get $s)) (f32x4.extract_lane 3 (local.get $s)))))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (br_if $next (local.tee $rows (i32.sub (local.get $rows) (i32.const 1)))))))
